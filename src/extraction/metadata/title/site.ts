import { hostOf, siteOf } from '../../../model/host';
import { isLetter, some } from '../../text/letters';
import { squashed } from '../../text/words';

const MAX_NAME = 60;

/** The site's name: the first claimed one that is a name, not an address and not a sentence, else the host. */
export function chooseSite(claimed: readonly string[], url: string): string | undefined {
  const names = claimed.map((name) => name.trim()).filter((name) => name !== '' && name.length <= MAX_NAME);
  const isName = (name: string): boolean => some(name, isLetter) && !/^(?:https?:|www\.|@)/i.test(name);
  const name = names.map(withoutMotto).find(isName);
  return (name ?? siteOf(hostOf(url))) || undefined;
}

/** "The Daily | News of the north" gives "The Daily". */
function withoutMotto(name: string): string {
  const [first = name] = name.split(/\s+[|•·]\s+|\s+[–—-]\s+(?=.{20})/u);
  return first.length > 2 ? first : name;
}

/** Makes a test for the site's name: as claimed, or as the address spells it ("heise online", heise.de). */
export function siteNameTest(claimed: readonly string[], url: string): (text: string) => boolean {
  const names = claimed.map(squashed).filter((name) => name.length > 1);
  const host = siteOf(hostOf(url));
  const labels = host
    .split('.')
    .slice(0, -1)
    .map(squashed)
    .filter((label) => label.length > 2);
  const domain = squashed(host);
  return (text) => {
    const name = squashed(text);
    if (name === '') return true;
    if (name === domain) return true;
    if (names.some((site) => site === name || (site.length > 3 && name.length < 60 && overlaps(name, site))))
      return true;
    return labels.some(
      (label) => label === name || (label.length > 3 && name.length < 40 && overlaps(name, label)),
    );
  };
}

/** True where one of them contains the other and is at most four times as long. */
function overlaps(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && long.includes(short) && short.length * 4 >= long.length;
}
