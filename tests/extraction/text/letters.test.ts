import { describe, expect, it } from 'vitest';
import {
  count,
  isAsciiDigit,
  isLetter,
  isLower,
  isNumber,
  isUpper,
  isWordChar,
  runsOf,
  some,
} from '../../../src/extraction/text/letters';

/** Code units on which a function and a pattern disagree. */
function differing(is: (code: number) => boolean, pattern: RegExp): readonly string[] {
  const found: string[] = [];
  for (let code = 0; code <= 0xffff; code += 1)
    if (is(code) !== pattern.test(String.fromCharCode(code))) found.push(code.toString(16));
  return found;
}

describe('the kind of a character', () => {
  it.each([
    ['letters', isLetter, /\p{L}/u],
    ['capital letters', isUpper, /\p{Lu}/u],
    ['small letters', isLower, /\p{Ll}/u],
    ['numbers', isNumber, /\p{N}/u],
    ['characters of words', isWordChar, /[\p{L}\p{M}\p{N}]/u],
    ['digits', isAsciiDigit, /[0-9]/u],
  ])('is what Unicode says, for %s', (_name, is, pattern) => {
    expect(differing(is, pattern)).toEqual([]);
    // The second call is answered from the cache.
    expect(differing(is, pattern)).toEqual([]);
  });
});

describe('characters of a text', () => {
  it('are found, counted and cut into runs', () => {
    expect(some('12 мая', isLetter)).toBe(true);
    expect(some('12. 5.', isLetter)).toBe(false);
    expect(count('Ein Öl-Faß', isUpper)).toBe(3);
    expect(count('', isUpper)).toBe(0);
    expect(runsOf("It's 5 o'clock, élan ५", isWordChar)).toEqual(['It', 's', '5', 'o', 'clock', 'élan', '५']);
    expect(runsOf('—…', isWordChar)).toEqual([]);
    expect(runsOf('2024年5月3日', isAsciiDigit)).toEqual(['2024', '5', '3']);
  });
});
