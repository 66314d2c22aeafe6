/**
 * The host of an address, as `URL.hostname` gives it: in lower case, without user, port and path.
 *
 * @returns "" for what is no address, or one without a host (a file's, `about:blank`)
 */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The site that a reader means by a host: "www.clinic.example" is "clinic.example". */
export function siteOf(host: string): string {
  // What is left has to have a dot itself: "www.example" is a whole name.
  return host.replace(/\.$/u, '').replace(/^www\.(?=[^.]+\.)/u, '');
}
