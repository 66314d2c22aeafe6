/**
 * What a page of the pipeline is served with: its own scripts stay off, while those of an extension, which
 * have a world of their own, run. Not by switching scripts off in the browser: `<noscript>` would then show
 * what a reader never sees.
 */
export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "script-src 'none'; object-src 'none'; worker-src 'none'",
} as const;

/** An address that a browser opens as a page; an invented one where the input has none. */
export function pageAddress(url: string): string {
  return /^https?:\/\//iu.test(url) && URL.canParse(url) ? new URL(url).href : 'https://page.example/';
}
