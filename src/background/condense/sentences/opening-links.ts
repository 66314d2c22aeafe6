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
export function openingPhrases(words: readonly Word[], phrases: ReadonlySet<string>): readonly number[] {
  if (phrases.size === 0) return [];
  const lengths: number[] = [];
  let phrase = '';
  for (const [at, { lower }] of words.slice(0, Math.min(LONGEST, words.length - 1)).entries()) {
    phrase = at === 0 ? lower : `${phrase} ${lower}`;
    if (phrases.has(phrase)) lengths.unshift(at + 1);
  }
  return lengths;
}
