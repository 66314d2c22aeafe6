import { hostOf, siteOf } from '../../model/host';

/**
 * The host that a reader means: "https://www.harbour-post.example/a" and "Harbour-Post.example" alike.
 *
 * @returns undefined when there is none in it
 */
export function hostNameIn(input: string): string | undefined {
  const words = input.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  return siteOf(hostOf(address)) || undefined;
}
