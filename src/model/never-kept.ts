import type { RecentPage } from './recent';

/** The site that a reader means by a host: "www.clinic.example" is "clinic.example". */
export function siteOf(host: string): string {
  // What is left has to have a dot itself: "www.example" is a whole name.
  return host.replace(/\.$/u, '').replace(/^www\.(?=[^.]+\.)/u, '');
}

/** Whether one of the addresses is of a site of which nothing is kept; a site is all of its subdomains. */
export function isNeverKept(addresses: readonly string[], neverKept: readonly string[]): boolean {
  const sites = neverKept.map(siteOf).filter((site) => site !== '');
  return addresses
    .filter((address) => URL.canParse(address))
    .map((address) => siteOf(new URL(address).hostname))
    .some((host) => sites.some((site) => host === site || host.endsWith(`.${site}`)));
}

/** The pages that may be kept. */
export function pagesToKeep(
  pages: readonly RecentPage[],
  neverKept: readonly string[],
): readonly RecentPage[] {
  return pages.filter(({ url }) => !isNeverKept([url], neverKept));
}
