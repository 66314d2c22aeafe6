/**
 * Host of a frame of another site that fills most of the window, where the article may be: we are not
 * allowed to look into it. Undefined when there is none.
 */
export function foreignFrameHost(page: Window): string | undefined {
  const wanted = (page.innerWidth * page.innerHeight) / 2;
  for (const frame of page.document.querySelectorAll('iframe, frame')) {
    const source = frame.getAttribute('src');
    if (source === null || source === '' || !URL.canParse(source, page.document.baseURI)) continue;
    const { host, origin, protocol } = new URL(source, page.document.baseURI);
    if (!/^https?:$/u.test(protocol) || origin === page.location.origin) continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width * height >= wanted) return host;
  }
  return undefined;
}
