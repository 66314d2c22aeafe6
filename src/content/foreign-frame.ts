import { native } from './tree/native';

/**
 * Returns the host of a frame from another site that fills most of the window: the article may be in it, but we are
 * not allowed to read it. Undefined when there is none.
 */
export function foreignFrameHost(page: Window): string | undefined {
  const wanted = (page.innerWidth * page.innerHeight) / 2;
  const { document } = page;
  const base = native(document, 'baseURI');
  for (const frame of native(document, 'querySelectorAll').call(document, 'iframe, frame')) {
    const { width, height } = frame.getBoundingClientRect();
    if (width * height < wanted) continue;
    const source = frame.getAttribute('src');
    if (source === null || source === '' || !URL.canParse(source, base)) continue;
    const { host, origin, protocol } = new URL(source, base);
    if (/^https?:$/u.test(protocol) && origin !== page.location.origin) return host;
  }
  return undefined;
}
