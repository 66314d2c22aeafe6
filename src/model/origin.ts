/** The match pattern for the one origin of an http(s) address, as permissions want it; patterns have no port. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/** True for an http(s) address: all that a page may send the reader to. */
export function isWebAddress(url: string): boolean {
  return originPattern(url) !== undefined;
}
