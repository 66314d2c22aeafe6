import { stemmer } from 'stemmer';

/**
 * Porter's stem of an English word (M. F. Porter 1980, "An algorithm for suffix stripping"): the same for "kill",
 * "kills", "killed" and "killing", but different ones for "internet" and "international".
 *
 * @param word in lower case
 */
export function englishStem(word: string): string {
  // Digits and other alphabets have no English endings, and a word of two letters has nothing to strip.
  return /^[a-z']{3,}$/u.test(word) ? stemmer(word) : word;
}
