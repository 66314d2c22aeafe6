import type { Word } from './words';

const MARK = /[^\p{L}\p{N}\p{M}\s'’]/u;

/** True when a punctuation mark stands between the word and the next one. */
export function isBorder(text: string, words: readonly Word[], at: number): boolean {
  return MARK.test(text.slice(words[at]?.end, words[at + 1]?.start));
}
