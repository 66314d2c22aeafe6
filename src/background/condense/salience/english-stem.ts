import { stemmer } from 'stemmer';

/**
 * Porter's stem of an English word (M. F. Porter 1980, "An algorithm for suffix stripping"): one for "kill", "kills",
 * "killed" and "killing", and different ones for "internet" and "international".
 *
 * @param word in lower case
 */
export function englishStem(word: string): string {
  // Digits and other alphabets have no endings of English; of two letters nothing can go.
  return /^[a-z']{3,}$/u.test(word) ? stemmer(word) : word;
}
