import { siteOf } from '../../model/never-kept';

/**
 * The host that a reader means: "https://www.harbour-post.example/a" and "Harbour-Post.example" alike.
 *
 * @returns undefined when there is none in it
 */
export function hostNameIn(input: string): string | undefined {
  const words = input.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (words === '' || !URL.canParse(address)) return undefined;
  return siteOf(new URL(address).hostname) || undefined;
}
