import { count, isNumber, isUpper, isWordSign, runsOf } from './letters';

const NOT_ASCII = /[^\0-\x7f]/u;
const ASCII_WORDS = /[a-z0-9]+/gu;

/** A text's words in lower case: runs of letters, marks and numbers. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // The engine's own search is the quickest, but its classes for all scripts take milliseconds to make.
  return NOT_ASCII.test(lower) ? runsOf(lower, isWordSign) : (lower.match(ASCII_WORDS) ?? []);
}

/** Share of a text's signs that are digits, from 0 to 1. */
export function digitRate(text: string): number {
  return countOf(text, /[0-9]/gu, isNumber) / text.length;
}

/** Share of a text's signs that are capital letters, from 0 to 1. */
export function capitalRate(text: string): number {
  return countOf(text, /[A-Z]/gu, isUpper) / text.length;
}

function countOf(text: string, ascii: RegExp, is: (code: number) => boolean): number {
  return NOT_ASCII.test(text) ? count(text, is) : (text.match(ascii)?.length ?? 0);
}
