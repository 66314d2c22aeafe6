/**
 * Returns the host of an address, as `URL.hostname` gives it: in lower case, without user, port and path.
 *
 * @returns "" for an invalid address, or one without a host (a file's, `about:blank`)
 */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** Returns the site that a reader means by a host: "www.clinic.example" becomes "clinic.example". */
export function siteOf(host: string): string {
  // The remainder must itself contain a dot: "www.example" is a complete name.
  return host.replace(/\.$/u, '').replace(/^www\.(?=[^.]+\.)/u, '');
}
