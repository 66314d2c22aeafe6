import { expect, test } from 'vitest';
import { dateText, dayText } from '../../../src/popup/wording/dates';

test.each([
  ['2025-04-26', 'en-GB', '26 Apr 2025'],
  ['2025-04-26', 'de', '26.04.2025'],
  ['2025-04-26', 'ja', '2025/04/26'],
  ['yesterday', 'en-GB', undefined],
  ['', 'en-GB', undefined],
])('date of a page: %s in %s', (iso, locale, expected) => {
  expect(dateText(iso, locale)).toBe(expected);
});

test('a date with a time shows the time', () => {
  expect(dateText('2025-04-26T09:40:00', 'en-GB')).toBe('26 Apr 2025, 09:40');
});

test.each([
  [{ from: '2025-05-01' }, 'en-GB', 'Thu 1 May'],
  [{ from: '2025-05-01', to: '2025-05-01' }, 'en-GB', 'Thu 1 May'],
  [{ from: '2025-04-28', to: '2025-05-04' }, 'en-GB', '28 Apr–4 May'],
  [{ from: '2025-05-05', to: '2025-05-11' }, 'en-GB', '5–11 May'],
  [{ from: 'soon' }, 'en-GB', ''],
])('day beside a relative date: %o in %s', (days, locale, expected) => {
  // How many spaces of which kind a browser's data puts around the dash is no concern of ours.
  expect(
    dayText(days, locale)
      .replace(/\s*–\s*/, '–')
      .replace(',', ''),
  ).toBe(expected);
});
