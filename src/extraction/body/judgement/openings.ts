import { byFirstChar } from '../../text/by-first-char';

/** Beginnings of lines, by their first character. */
export type Openings = ReadonlyMap<string, readonly string[]>;

/** @param words in lower case, separated by "|" */
export const openingsOf = (words: string): Openings => byFirstChar(words.split('|'), (word) => word);

/** The first of the openings that a line in lower case begins with. */
export function openingIn(openings: Openings, lower: string): string | undefined {
  return openings.get(lower.charAt(0))?.find((opening) => lower.startsWith(opening));
}
