import { expect, test } from 'vitest';
import { atLocalMidnight } from '../../../../src/extraction/metadata/dates/local-midnight';

test.each<[string, string, string]>([
  ['2024-03-04T23:00:00Z', 'de', '2024-03-05T00:00:00+01:00'],
  ['2024-03-04T23:00:00+00:00', 'de', '2024-03-05T00:00:00+01:00'],
  ['2024-07-04T22:00:00Z', 'de-DE', '2024-07-05T00:00:00+02:00'],
  ['2024-07-04T15:00Z', 'ja', '2024-07-05T00:00:00+09:00'],
])('writes midnight of the readers with their day: %s in %s', (iso, language, local) => {
  expect(atLocalMidnight(iso, language)).toBe(local);
  expect(Date.parse(local)).toBe(Date.parse(iso));
});

test.each<[string, string]>([
  ['2024-07-04T23:00:00Z', 'de'],
  ['2024-03-04T23:00:30Z', 'de'],
  ['2024-03-04T23:00:00+01:00', 'de'],
  ['2024-03-04', 'de'],
  ['2024-03-04T23:00:00Z', 'en-GB'],
  ['2024-03-04T23:00:00Z', 'fr-CA'],
  ['2024-03-04T23:00:00Z', ''],
])('leaves what is no midnight of theirs: %s in "%s"', (iso, language) => {
  expect(atLocalMidnight(iso, language)).toBe(iso);
});
