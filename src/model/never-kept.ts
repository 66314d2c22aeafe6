import { hostOf, siteOf } from './host';
import type { RecentPage } from './recent';

/** Whether one of the addresses is of a site of which nothing is kept; a site is all of its subdomains. */
export function isNeverKept(addresses: readonly string[], neverKept: readonly string[]): boolean {
  const sites = neverKept.map(siteOf).filter((site) => site !== '');
  return addresses
    .map((address) => siteOf(hostOf(address)))
    .some((host) => sites.some((site) => host === site || host.endsWith(`.${site}`)));
}

/** The pages that may be kept. */
export function pagesToKeep(
  pages: readonly RecentPage[],
  neverKept: readonly string[],
): readonly RecentPage[] {
  return pages.filter(({ url }) => !isNeverKept([url], neverKept));
}
