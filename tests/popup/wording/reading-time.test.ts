import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/popup/wording/reading-time';

const of = (unit: string, count: number): string => Array.from({ length: count }, () => unit).join(' ');

test.each([
  ['words at 238 a minute', of('tunnel', 476), 2],
  ['numbers are words too', of('1,400', 238), 1],
  ['marks alone are none', of('–', 500), 0],
  ['Japanese by the character, 500 a minute', 'トンネル'.repeat(250), 2],
  ['both together', `${of('tunnel', 238)} ${'隧道'.repeat(250)}`, 2],
  ['nothing', '', 0],
])('%s', (_name, text, minutes) => {
  expect(readingMinutes(text)).toBeCloseTo(minutes, 1);
});
