import type { LanguageTable } from '../data/language-table';
import type { Word } from './words';

/** In words; in signs where no spaces part them. */
const LONGEST = 6;

/**
 * How many words long the links are that a sentence may open with ("However", "in addition", "但是"), the longest
 * first. At least one word follows a link.
 */
export function openingLinks(words: readonly Word[], { openers }: LanguageTable): readonly number[] {
  return openingPhrases(words, openers);
}

/** The same for phrases of any list: words in lower case, a space between. */
export function openingPhrases(words: readonly Word[], phrases: readonly string[]): readonly number[] {
  const lengths: number[] = [];
  for (let count = Math.min(LONGEST, words.length - 1); count > 0; count -= 1) {
    const phrase = words.slice(0, count).map(({ lower }) => lower);
    if (phrases.includes(phrase.join(' '))) lengths.push(count);
  }
  return lengths;
}
