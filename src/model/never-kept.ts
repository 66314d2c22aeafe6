import { hostOf, siteOf } from './host';
import type { RecentPage } from './recent';

/** Parses the hosts of which nothing is kept from whatever is in storage. */
export function parseNeverKept(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((host): host is string => typeof host === 'string') : [];
}

/** Whether any address belongs to a site of which nothing is kept; a site includes all of its subdomains. */
export function isNeverKept(addresses: readonly string[], neverKept: readonly string[]): boolean {
  const sites = neverKept.map(siteOf).filter((site) => site !== '');
  return addresses
    .map((address) => siteOf(hostOf(address)))
    .some((host) => sites.some((site) => host === site || host.endsWith(`.${site}`)));
}

/** Returns the pages that may be kept. */
export function pagesToKeep(
  pages: readonly RecentPage[],
  neverKept: readonly string[],
): readonly RecentPage[] {
  return pages.filter(({ url }) => !isNeverKept([url], neverKept));
}
