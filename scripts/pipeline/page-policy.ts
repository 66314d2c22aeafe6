/**
 * Headers that pages of the pipeline are served with. Their own scripts do not run, while an extension's scripts, in an
 * isolated world, do. Scripts are not switched off in the browser, since `<noscript>` would then show what a reader
 * never sees.
 */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "script-src 'none'; object-src 'none'; worker-src 'none'",
} as const;

/** Returns an address that a browser opens as a page: the given one, or an invented one if that is not HTTP(S). */
export function pageAddress(url: string): string {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url).href : 'https://page.example/';
}
