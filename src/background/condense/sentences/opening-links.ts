import type { LanguageTable } from '../data/language-table';
import type { Word } from './words';

/** In words; in characters where no spaces separate words. */
const LONGEST = 6;

/**
 * Returns the lengths in words of the links that may open the sentence ("However", "in addition", "但是"), longest
 * first. At least one word follows a link.
 */
export function openingLinks(words: readonly Word[], { openers }: LanguageTable): readonly number[] {
  return openingPhrases(words, openers);
}

/** The same for any list of phrases: lower-case words separated by a space. */
export function openingPhrases(words: readonly Word[], phrases: readonly string[]): readonly number[] {
  const lengths: number[] = [];
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count -= 1) {
    const phrase = words.slice(0, count).map(({ lower }) => lower);
    if (phrases.includes(phrase.join(' '))) lengths.push(count);
  }
  return lengths;
}
