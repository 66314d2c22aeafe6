import { lazily } from '../../model/lazily';
import { readAddress } from '../read-next/links/address';

/**
 * The address that the page calls its own, where it can be believed: of the same site, and not of the site's
 * front page. Else the address that the page was read from.
 */
export function chooseCanonical(claimed: readonly string[], url: string): string {
  const own = readAddress(url, url);
  if (own === undefined) return url;
  for (const href of claimed) {
    const address = readAddress(href, url);
    if (address === undefined || !isSameSite(address.host, own.host)) continue;
    if (address.path === '' && own.path !== '') continue;
    return address.url;
  }
  return url;
}

/** Tells whether a link leads to one of these addresses, whatever it tracks and wherever in the page it points. */
export function leadsToOneOf(addresses: readonly string[], base: string): (href: string) => boolean {
  const keys = lazily(() => new Set(addresses.map((address) => readAddress(address, base)?.key)));
  return (href) => {
    const key = readAddress(href, base)?.key;
    return key !== undefined && keys().has(key);
  };
}

/**
 * One host, but for the part that stands for a form of the same pages ("m.news.example", "www.news.example"), or one
 * below the other. What stands below a host without that part may belong to somebody else: "m.github.io" is one name of
 * many there, and no form of its neighbours.
 */
const isSameSite = (a: string, b: string): boolean => bare(a) === bare(b) || isBelow(a, b) || isBelow(b, a);

/** Not below a name that many owners share: "co.uk". */
const isBelow = (host: string, parent: string): boolean =>
  host.endsWith(`.${parent}`) && !/^[a-z]{2,3}\.[a-z]{2}$/u.test(parent) && parent.includes('.');

const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp|touch|mobil)\./u, '');
