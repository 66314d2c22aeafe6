import { lazyPattern } from './lazy-pattern';
import { count, isLetter, isLetterOrMark, isNumber, isUpper, isWordChar, runsOf, some } from './letters';

// The engine's own search is the fastest, but compiling classes for all scripts takes it milliseconds: ASCII texts,
// which most are, are searched with ASCII classes, the others character by character.
const NOT_ASCII = /[^\0-\x7f]/u;
const ASCII_WORD = /[A-Za-z0-9]/u;
/** Halves of characters beyond U+FFFF. */
const SURROGATE = /[\ud800-\udfff]/;
const ANY_SAID = lazyPattern('[\\p{L}\\p{N}]', 'u');

/** True for a text of U+0000 to U+007F only. */
export const isAscii = (text: string): boolean => !NOT_ASCII.test(text);

/**
 * Texts of characters that are in their normal form, or that belong to no word in any form. They spare the browser
 * from loading its tables, which it does for the first text that it normalises.
 */
const IS_NORMAL =
  /^[\0-\xa7\xab-\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0400-\u0482\u048a-\u04ff\u2010-\u2027\u2030-\u203a\u3001-\u3003\u3008-\u3011\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;

/** A text in lower case and in Unicode's normalisation form for comparisons (NFKC). */
export function normalised(text: string): string {
  return (IS_NORMAL.test(text) ? text : text.normalize('NFKC')).toLowerCase();
}

/** A text's words in lower case: runs of letters, marks and numbers. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? runsOf(lower, isWordChar) : (lower.match(/[a-z0-9]+/gu) ?? []);
}

/** A text's words in lower case, without numbers: runs of letters and marks. */
export function letterWordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return NOT_ASCII.test(lower) ? runsOf(lower, isLetterOrMark) : (lower.match(/[a-z]+/gu) ?? []);
}

/** Only a text's letters, marks and numbers, in lower case: equal for texts that differ in punctuation and spaces. */
export function squashed(text: string): string {
  return wordsOf(normalised(text)).join('');
}

/** True where a text has a letter or a number. */
export function hasWord(text: string): boolean {
  if (ASCII_WORD.test(text) || some(text, isSaid)) return true;
  return SURROGATE.test(text) && ANY_SAID().test(text);
}

/** True where a text has a digit of any script. */
export function hasDigit(text: string): boolean {
  return /[0-9]/u.test(text) || (NOT_ASCII.test(text) && some(text, isNumber));
}

/** True where a text has a letter of any script. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/u.test(text) || (NOT_ASCII.test(text) && some(text, isLetter));
}

/** Share of a text's characters that are digits, from 0 to 1. */
export function digitRate(text: string): number {
  return countOf(text, /[0-9]/gu, isNumber) / text.length;
}

/** Share of a text's characters that are capital letters, from 0 to 1. */
export function capitalRate(text: string): number {
  return countOf(text, /[A-Z]/gu, isUpper) / text.length;
}

const isSaid = (code: number): boolean => isLetter(code) || isNumber(code);

function countOf(text: string, ascii: RegExp, is: (code: number) => boolean): number {
  return NOT_ASCII.test(text) ? count(text, is) : (text.match(ascii)?.length ?? 0);
}
