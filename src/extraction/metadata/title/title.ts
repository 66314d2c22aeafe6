import { lazyPattern } from '../../text/lazy-pattern';
import { isLetter, isNumber } from '../../text/letters';
import { squashed } from '../../text/words';

/** Separators between a headline and the site's name: most need white space around them, a bar does not. */
const SEPARATOR =
  /\s+[-–—|·•»«:/>~]+\s+|\s*[|‖│｜]\s*|\s*[_＿]\s*(?=[^\s_]{2,30}$)|:\s+|(?<=\S)\s+l\s+(?=[A-Z]{2})/u;

/**
 * Removes the site's name before or after a title written for machines: "Rain in May | The Daily" gives
 * "Rain in May". Anything else stays: a headline may contain dashes and colons of its own.
 */
export function withoutSite(title: string, isSite: (text: string) => boolean): string {
  let rest = withoutPath(title.trim());
  for (let step = 0; step < 4; step += 1) {
    const cut = cutOnce(rest, isSite);
    if (cut === undefined) return rest;
    rest = cut;
  }
  return rest;
}

/** Separates the headline, the section and the site on Chinese sites. */
const PATH = /\s*[_＿]\s*/u;
const LONGEST_IN_PATH = 12;
const IDEOGRAPH = lazyPattern('\\p{sc=Han}', 'u');

/** "雨下了一周_社会频道_每日网" gives "雨下了一周" for any site's name: no Chinese headline contains an underscore. */
function withoutPath(title: string): string {
  const [headline = '', ...path] = title.split(PATH);
  if (path.length === 0) return title;
  const isPath = path.every((name) => name.length <= LONGEST_IN_PATH && name.length < headline.length);
  return isPath && IDEOGRAPH().test(headline) ? headline : title;
}

function cutOnce(title: string, isSite: (text: string) => boolean): string | undefined {
  const pieces: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  let at = 0;
  for (const match of title.matchAll(new RegExp(SEPARATOR, 'gu'))) {
    pieces.push({ text: title.slice(at, match.index), start: at, end: match.index });
    at = match.index + match[0].length;
  }
  pieces.push({ text: title.slice(at), start: at, end: title.length });
  const first = pieces[0];
  const last = pieces.at(-1);
  if (pieces.length < 2 || first === undefined || last === undefined) return undefined;
  if (isSite(last.text)) return title.slice(0, pieces.at(-2)?.end);
  if (isSite(first.text)) return title.slice(pieces[1]?.start);
  return undefined;
}

/**
 * Chooses the article's title: the headline as seen, without a kicker or date that the page sets within it and a
 * claimed title leaves out. Where no headline is seen, the first claimed title.
 */
export function chooseTitle(
  seen: string | undefined,
  claimed: readonly string[],
  isSite: (text: string) => boolean,
): string {
  const titles = claimed.map((title) => withoutSite(title, isSite)).filter((title) => title !== '');
  if (seen === undefined) return titles[0] ?? '';
  const headline = withoutSite(seen, isSite);
  // A title with the same letters confirms the whole headline, and may have a space that the headline lacks.
  const same = titles.filter((title) => squashed(title) === squashed(headline));
  if (same.length > 0) return same.find((title) => gaps(title) > gaps(headline)) ?? headline;
  return titles.find((title) => isPartOf(title, headline)) ?? headline;
}

/**
 * True where the title ends the headline, after a kicker, or begins it, before a date or a separator. A title that is
 * merely shorter was cut for machines.
 */
function isPartOf(title: string, headline: string): boolean {
  const [part, whole] = [title.toLowerCase(), headline.toLowerCase()];
  if (part.length >= whole.length || part.length * 2 <= whole.length) return false;
  const kicker = whole.slice(0, whole.length - part.length);
  if (whole.endsWith(part) && !endsInWord(kicker)) return true;
  return whole.startsWith(part) && /^\s*(?:\d|[|•·–—-]\s)/u.test(whole.slice(part.length));
}

function endsInWord(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isLetter(code) || isNumber(code);
}

/** Counts the spaces between words: a headline in two lines may have none at the break. */
const gaps = (text: string): number => text.match(/\s+/gu)?.length ?? 0;
