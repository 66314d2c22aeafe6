/** Stores whose pages no extension may touch, by host and path prefix. */
const STORES: readonly (readonly [host: string, path: string])[] = [
  ['chromewebstore.google.com', '/'],
  ['chrome.google.com', '/webstore'],
  ['addons.mozilla.org', '/'],
  ['microsoftedge.microsoft.com', '/addons'],
  ['addons.opera.com', '/'],
];

/** True for an address whose page the browser shows to no extension: its own pages, stores, other extensions. */
export function isRestricted(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, host, pathname } = new URL(url);
  // data:, about:blank and blob: pages belong to some page too, but no grant ever covers them.
  if (!/^(?:https?|file|ftp):$/u.test(protocol)) return true;
  return STORES.some(([store, path]) => host === store && pathname.startsWith(path));
}

/**
 * What a file's address says about its type, where the browser shows it in a viewer that we cannot look into
 * (Firefox's for PDF); undefined for everything else.
 */
export function fileTypeOf(url: string): string | undefined {
  return URL.canParse(url) && /\.pdf$/iu.test(new URL(url).pathname) ? 'application/pdf' : undefined;
}
