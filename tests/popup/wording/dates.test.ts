import { expect, test } from 'vitest';
import { dateText, dayText, yearAround } from '../../../src/popup/wording/dates';

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

/** Ignores which spaces and which dash a browser's locale data puts into a range. */
const plain = (text: string): string =>
  text
    .replace(/\s*[–~～-]\s*/u, '–')
    .replace(/\s/gu, ' ')
    .replace(',', '');

test.each([
  [{ from: '2025-05-01' }, 'en-GB', 'Thu 1 May'],
  [{ from: '2025-05-01', to: '2025-05-01' }, 'en-GB', 'Thu 1 May'],
  [{ from: '2025-05-01', to: '2025-04-01' }, 'en-GB', 'Thu 1 May'],
  [{ from: '2025-04-28', to: '2025-05-04' }, 'en-GB', '28 Apr–4 May'],
  [{ from: '2025-05-05', to: '2025-05-11' }, 'en-GB', '5–11 May'],
  [{ from: 'soon' }, 'en-GB', ''],
  [{ from: '2024-12-31' }, 'en-GB', 'Tue 31 Dec 2024'],
  [{ from: '2024-12-30', to: '2025-01-05' }, 'en-GB', '30 Dec 2024–5 Jan 2025'],
  [{ from: '2025-05-01', to: '2025-05-31' }, 'en-GB', 'May'],
  [{ from: '2025-12-01', to: '2025-12-31' }, 'de', 'Dezember'],
  [{ from: '2024-12-01', to: '2024-12-31' }, 'en', 'Dec 2024'],
  [{ from: '2024-02-01', to: '2024-02-29' }, 'fr', 'févr. 2024'],
  [{ from: '2025-10-01', to: '2025-12-31' }, 'en-GB', 'Oct–Dec'],
  [{ from: '2025-01-01', to: '2025-12-31' }, 'en', '2025'],
  [{ from: '2024-01-01', to: '2024-12-31' }, 'ja', '2024年'],
  [{ from: '2010-01-01', to: '2019-12-31' }, 'en', '2010–2019'],
  // A calendar whose years and months differ would turn one year into two.
  [{ from: '2024-01-01', to: '2024-12-31' }, 'hi-u-ca-indian', '2024'],
])('day beside a relative date: %o in %s', (days, locale, expected) => {
  expect(plain(dayText(days, locale, 2025))).toBe(expected);
});

test.each(['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'it', 'ja', 'pt-BR', 'tr', 'zh-CN'])(
  'shows another year, and no day for a whole year or month, in %s',
  (locale) => {
    const digits = (from: string, to: string): readonly string[] =>
      dayText({ from, to }, `${locale}-u-nu-latn`, 2025).match(/\d+/g) ?? [];
    expect(digits('2024-01-01', '2024-12-31')).toEqual(['2024']);
    expect(digits('2025-01-01', '2025-12-31')).toEqual(['2025']);
    expect(digits('2024-12-01', '2024-12-31')).toContain('2024');
    expect(digits('2024-12-01', '2024-12-31')).not.toContain('31');
    expect(digits('2025-12-01', '2025-12-31')).not.toContain('2025');
  },
);

test('takes the year of publication by the page’s own clock, or else the present one, for the current year', () => {
  expect(yearAround('2025-01-01T00:30:00+09:00')).toBe(2025);
  expect(yearAround(undefined)).toBe(new Date().getFullYear());
});
