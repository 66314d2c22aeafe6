import { hostOf, siteOf } from '../../model/host';

/**
 * Returns the host that a reader means: "harbour-post.example" for both "https://www.harbour-post.example/a" and
 * "Harbour-Post.example".
 *
 * @returns undefined when the input has no host
 */
export function hostNameIn(input: string): string | undefined {
  const words = input.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  return siteOf(hostOf(address)) || undefined;
}
