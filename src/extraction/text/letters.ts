import { lazyPattern } from './lazy-pattern';

/**
 * Letters: `\p{L}`. Like the others below, tests the Unicode general category of a UTF-16 code unit. A browser takes up
 * to 3 ms to compile its first regular expression with such a class; here characters of the scripts that most pages
 * use are recognised by their code, and the others are looked up once. Halves of surrogate pairs belong to no category.
 */
export function isLetter(code: number): boolean {
  return (kindsOf(code) & LETTER) !== 0;
}

/** Upper-case letters: `\p{Lu}`. */
export function isUpper(code: number): boolean {
  return (kindsOf(code) & UPPER) !== 0;
}

/** Lower-case letters: `\p{Ll}`. */
export function isLower(code: number): boolean {
  return (kindsOf(code) & LOWER) !== 0;
}

/** Digits of any script, fractions and the like: `\p{N}`. */
export function isNumber(code: number): boolean {
  return (kindsOf(code) & NUMBER) !== 0;
}

/** The characters of words: letters, combining marks and numbers, `[\p{L}\p{M}\p{N}]`. */
export function isWordChar(code: number): boolean {
  return (kindsOf(code) & (LETTER | MARK | NUMBER)) !== 0;
}

/** Letters and combining marks: `[\p{L}\p{M}]`. */
export function isLetterOrMark(code: number): boolean {
  return (kindsOf(code) & (LETTER | MARK)) !== 0;
}

/** 0 to 9: `[0-9]`. */
export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True where a text has a character of some kind: `some(text, isLetter)`. */
export function some(text: string, is: (code: number) => boolean): boolean {
  for (let at = 0; at < text.length; at += 1) if (is(text.charCodeAt(at))) return true;
  return false;
}

const isCased = (code: number): boolean => isUpper(code) || isLower(code);

/** True where no letter has a case, as in Chinese or Arabic. */
export const isUncased = (text: string): boolean => !some(text, isCased);

/** How many characters of some kind a text has. */
export function count(text: string, is: (code: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) if (is(text.charCodeAt(at))) found += 1;
  return found;
}

/** Runs of characters of some kind, in order: `runsOf(text, isWordChar)` gives a text's words. */
export function runsOf(text: string, is: (code: number) => boolean): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const isIn = at < text.length && is(text.charCodeAt(at));
    if (isIn && start < 0) start = at;
    if (isIn || start < 0) continue;
    runs.push(text.slice(start, at));
    start = -1;
  }
  return runs;
}

const KNOWN = 1;
const LETTER = 2;
const UPPER = 4;
const LOWER = 8;
const NUMBER = 16;
const MARK = 32;

/** The kinds of each code unit that was asked for; 0 for the others. */
const told = new Uint8Array(0x1_0000);

function kindsOf(code: number): number {
  return told[code] || (told[code] = KNOWN | tell(code));
}

function tell(code: number): number {
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return LETTER | LOWER;
    if (code >= 65 && code <= 90) return LETTER | UPPER;
    return code >= 48 && code <= 57 ? NUMBER : 0;
  }
  // U+2000 to U+206F is punctuation, without letters, marks and numbers; the second range is surrogates.
  if ((code >= 0x2000 && code <= 0x206f) || (code >= 0xd800 && code <= 0xdfff)) return 0;
  const char = String.fromCharCode(code);
  if (isCasedBlock(code)) {
    const [small, capital] = [char.toLowerCase(), char.toUpperCase()];
    if (small !== capital) return LETTER | (char !== small ? (char === capital ? UPPER : 0) : LOWER);
  }
  if (isUncasedBlock(code)) return LETTER;
  if (IS_LETTER().test(char))
    return LETTER | (IS_UPPER().test(char) ? UPPER : IS_LOWER().test(char) ? LOWER : 0);
  if (IS_NUMBER().test(char)) return NUMBER;
  return IS_MARK().test(char) ? MARK : 0;
}

const IS_LETTER = lazyPattern('\\p{L}', 'u');
const IS_UPPER = lazyPattern('\\p{Lu}', 'u');
const IS_LOWER = lazyPattern('\\p{Ll}', 'u');
const IS_NUMBER = lazyPattern('\\p{N}', 'u');
const IS_MARK = lazyPattern('\\p{M}', 'u');

/** Latin, Greek, Cyrillic: a character with a lower-case and an upper-case form is a letter. */
function isCasedBlock(code: number): boolean {
  return (code >= 0xb5 && code <= 0x24f) || (code >= 0x370 && code <= 0x52f) || isLatinAdditional(code);
}

const isLatinAdditional = (code: number): boolean => code >= 0x1e00 && code <= 0x1eff;

/** Han, Hangul, Hiragana, Katakana. */
function isUncasedBlock(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa)
  );
}
