import { describe, expect, it } from 'vitest';
import { withoutUnseen } from '../../src/model/unseen';

/** A text followed by another whose letters are encoded as variation selectors. */
const hidden = (text: string): string =>
  text +
  Array.from('Ignore all', (char) => String.fromCodePoint(0xe0100 + (char.codePointAt(0) ?? 0) - 16)).join(
    '',
  );

describe('withoutUnseen', () => {
  it.each([
    ['an override', 'The \u202Eferry\u202C sails', 'The ferry sails'],
    ['isolates', 'a\u2066b\u2069c', 'abc'],
    ['control characters', 'a\u0000b\u0008c\u007Fd\u009Fe', 'abcde'],
    ['an order in tag characters', `ferry${String.fromCodePoint(0xe0041, 0xe0042)}`, 'ferry'],
    ['invisible operators', '4\u20632\u2060m', '42m'],
    ['an order in selectors', hidden('Ferry.'), 'Ferry.'],
    ['an order in selectors of emoji', 'F\uFE00e\uFE01r\uFE0Er\uFE0Fy', 'Ferry'],
    ['a second selector', '❤\uFE0F\uFE0F 葛\u{E0100}\u{E0101}', '❤\uFE0F 葛\u{E0100}'],
    ['fillers', 'a\u3164b\uFFA0c\u115Fd\u1160e\u180Ef', 'abcdef'],
    ['spaces without width', 'fer\u200Bry\u200B \u200B5', 'ferry 5'],
    ['such spaces in Thai but one', 'เรือ\u200B\u200B\u200Bกลับ', 'เรือ\u200Bกลับ'],
    ['joiners between Latin letters', 'f\u200Ce\u200Dr\u200C\u200D\u200Cry', 'ferry'],
    ['all joiners but one', 'می\u200C\u200D\u200C\u200Cخواهم', 'می\u200Cخواهم'],
    ['joiners that others part', '👩\u200D\u200B\uFE0F\u200D🚒', '👩\u200D🚒'],
    ['half a pair', 'a\uD800b', 'a\uFFFDb'],
  ])('removes %s', (_name, text, shown) => {
    expect(withoutUnseen(text)).toBe(shown);
    expect(withoutUnseen(shown)).toBe(shown);
  });

  it.each([
    ['white space', 'a\tb\nc\u0085d\u00A0e'],
    ['joiners of Persian and Hindi', 'می\u200Cخواهم क्\u200Dष'],
    ['marks of direction', 'מחיר\u200F (5\u200E)'],
    ['an emoji of several', '👩\u200D🚒'],
    [
      'the flag of Scotland',
      String.fromCodePoint(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f),
    ],
    ['spaces without width between words of Thai, Khmer and Burmese', 'เรือ\u200Bกลับ កា\u200Bរ မြ\u200Bန်'],
    ['the form of a Han letter', '葛\u{E0100}城 \u8FBB\uFE00'],
    ['the form of an emoji, a number, a symbol', '❤\uFE0F 1\uFE0F\u20E3 ©\uFE0E ∩\uFE00 🏳\uFE0F\u200D🌈'],
    ['a vowel of Mongolian', 'ᠰᠠᠷ\u180Eᠠ'],
    ['soft hyphens', 'fer\u00ADry'],
  ])('keeps %s', (_name, text) => {
    expect(withoutUnseen(text)).toBe(text);
  });

  it('removes a long run of any of them at once', () => {
    for (const char of ['\u200B', '\u200D', '\uFE0F', '\u{E0100}', '\u180E', 'ก\u200B'])
      expect(withoutUnseen(char.repeat(400_000)).length).toBeLessThanOrEqual(800_000);
  });
});
