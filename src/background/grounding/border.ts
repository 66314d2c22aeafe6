import type { Word } from './words';

/** Punctuation, but no symbols that belong to a number (currency, percent, degree) and no "&", which joins words. */
const MARK = /[^\p{L}\p{N}\p{M}\p{Sc}\s'’%‰°#&+@]/u;
/** Marks within a phrase: "non-violent", "2019–2021", "and/or", and the minus before a number. */
const INNER = /^[-‐‑–/]$|^\s+[-−]\p{Sc}?$/u;

/** True when a punctuation mark that may end a phrase stands between the word at `at` and the next one. */
export function isBorder(text: string, words: readonly Word[], at: number): boolean {
  const gap = text.slice(words[at]?.end, words[at + 1]?.start);
  return gap !== ' ' && MARK.test(gap) && !INNER.test(gap);
}
