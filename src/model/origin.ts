/** Returns the match pattern of an http(s) address's origin, as permissions expect it; patterns have no port. */
export function originPattern(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/** True for an http(s) address, the only kind that a page may send the reader to. */
export function isWebAddress(url: string): boolean {
  return originPattern(url) !== undefined;
}
