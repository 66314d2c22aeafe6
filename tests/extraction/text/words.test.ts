import { describe, expect, it } from 'vitest';
import {
  capitalRate,
  digitRate,
  hasDigit,
  hasLetter,
  hasWord,
  letterWordsOf,
  squashed,
  wordsOf,
} from '../../../src/extraction/text/words';

const TEXTS = [
  'Ferry sold for 4.5 million, owner says',
  'Fähre verkauft – für 3,5 Mio. Euro (Stand: 12 Uhr)',
  'Паром продан за 4 миллиона',
  'حُكم على ٣ بحارة في ٢٠٢٥',
  'नौका ४ करोड़ में बिकी',
  '渡船以4億元售出。',
  '— … ’ •',
  '',
];

describe('words', () => {
  it.each(TEXTS)('are those of the classes for all scripts: %s', (text) => {
    const lower = text.toLowerCase();
    expect(wordsOf(text)).toEqual(lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    expect(letterWordsOf(text)).toEqual(lower.match(/[\p{L}\p{M}]+/gu) ?? []);
    expect(hasWord(text)).toBe(/[\p{L}\p{N}]/u.test(text));
    expect(hasDigit(text)).toBe(/\p{Nd}/u.test(text));
    expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
  });

  it('are joined to what two texts share that differ in characters alone', () => {
    expect(squashed('“Ferry sold” – owner')).toBe(squashed('Ferry sold: Owner'));
    expect(squashed('Ferry sold')).not.toBe(squashed('Ferries sold'));
  });

  it('are there where a character beyond U+FFFF is a letter, not where it is a picture', () => {
    expect(hasWord('𐌰𐌱')).toBe(true);
    expect(hasWord('🚢 …')).toBe(false);
  });

  it('have a share of digits and of capitals', () => {
    expect(digitRate('a1b2')).toBe(0.5);
    expect(digitRate('٣ب')).toBe(0.5);
    expect(capitalRate('ABcd')).toBe(0.5);
    expect(capitalRate('ÄÖüß')).toBe(0.5);
  });
});
