import { lazyPattern } from '../../text/lazy-pattern';

/** Blocks that hold digits of other scripts: most texts have no character from them. */
const MAYBE_DIGIT = /[\u0660-\u1a99\ua620-\uabf9\uff10-\uff19\ud801-\ud83f]/;
const DIGIT = lazyPattern('\\p{Nd}', 'u');
const ALL_DIGITS = lazyPattern('\\p{Nd}', 'gu');
const OTHER_DIGIT = lazyPattern('(?![0-9])\\p{Nd}', 'u');

/** Writes the digits of any script as 0 to 9: "٢٠٢٥" gives "2025". */
export function withLatinDigits(text: string): string {
  return MAYBE_DIGIT.test(text) && OTHER_DIGIT().test(text) ? text.replace(ALL_DIGITS(), latinDigit) : text;
}

/** The digits of a script are consecutive code points, zero first: counts how many precede this one. */
function latinDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT().test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
