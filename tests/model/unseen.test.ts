import { describe, expect, it } from 'vitest';
import { withoutUnseen } from '../../src/model/unseen';

describe('withoutUnseen', () => {
  it.each([
    ['an override', 'The \u202Eferry\u202C sails', 'The ferry sails'],
    ['isolates', 'a\u2066b\u2069c', 'abc'],
    ['control characters', 'a\u0000b\u0008c\u007Fd\u009Fe', 'abcde'],
    ['an order in tag characters', `ferry${String.fromCodePoint(0xe0041, 0xe0042)}`, 'ferry'],
    ['invisible operators', '4\u20632\u2060m', '42m'],
    ['half a pair', 'a\uD800b', 'a\uFFFDb'],
  ])('takes out %s', (_name, text, shown) => {
    expect(withoutUnseen(text)).toBe(shown);
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
    ['soft hyphens', 'fer\u00ADry'],
  ])('leaves %s', (_name, text) => {
    expect(withoutUnseen(text)).toBe(text);
  });
});
