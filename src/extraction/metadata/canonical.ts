import { lazily } from '../../model/lazily';
import { readAddress } from '../read-next/links/address';

/**
 * Chooses the address that the page claims as its own, where it is credible: on the same site, and not its front page
 * unless the page was read there. Else the address that the page was read from.
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

/** Makes a test for links to one of these addresses, whatever their tracking parameters and fragment. */
export function leadsToOneOf(addresses: readonly string[], base: string): (href: string) => boolean {
  const keys = lazily(() => new Set(addresses.map((address) => readAddress(address, base)?.key)));
  return (href) => {
    const key = readAddress(href, base)?.key;
    return key !== undefined && keys().has(key);
  };
}

/**
 * True where two hosts are equal without the label for a form of the same pages ("m.news.example", "www.news.example"),
 * or where one, with that label, is a subdomain of the other. Subdomains of a host without its label may belong to
 * somebody else: "m.github.io" is one name of many there, not a form of its neighbours.
 */
const isSameSite = (a: string, b: string): boolean => bare(a) === bare(b) || isBelow(a, b) || isBelow(b, a);

/** True for a subdomain of `parent`, unless that is a name that many owners share: "co.uk". */
const isBelow = (host: string, parent: string): boolean =>
  host.endsWith(`.${parent}`) && !/^[a-z]{2,3}\.[a-z]{2}$/u.test(parent) && parent.includes('.');

const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp|touch|mobil)\./u, '');
