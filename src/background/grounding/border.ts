import type { Word } from './words';

/** Signs of money, share or degree belong to their number, and "&" joins two words. */
const MARK = /[^\p{L}\p{N}\p{M}\p{Sc}\s'’%‰°#&+@]/u;
/** "Non-violent", "2019–2021", "and/or"; and the minus before a number. */
const INNER = /^[-‐‑–/]$|^\s+[-−]\p{Sc}?$/u;

/** True when a punctuation mark that may end a phrase stands between the word and the next one. */
export function isBorder(text: string, words: readonly Word[], at: number): boolean {
  const gap = text.slice(words[at]?.end, words[at + 1]?.start);
  return gap !== ' ' && MARK.test(gap) && !INNER.test(gap);
}
