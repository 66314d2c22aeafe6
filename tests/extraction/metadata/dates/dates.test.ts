import { expect, test } from 'vitest';
import { machineDate } from '../../../../src/extraction/metadata/dates/iso-date';
import { dateLanguage } from '../../../../src/extraction/metadata/dates/month-names';
import { findDates } from '../../../../src/extraction/metadata/dates/worded-dates';

test.each([
  ['2024-03-05T10:20:30+09:00', '2024-03-05T10:20:30+09:00'],
  ['2024-03-05T10:20:30.123Z', '2024-03-05T10:20:30Z'],
  ['2024-03-05 10:20', '2024-03-05T10:20'],
  ['2024-03-05T10:20+0530', '2024-03-05T10:20+05:30'],
  ['2024-03-05T10:20:00+00:00', '2024-03-05T10:20:00+00:00'],
  ['2024-03-05T00:00:00Z', '2024-03-05'],
  ['2024-03-05', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['1709634030', '2024-03-05T10:20:30Z'],
])('a date for machines: %s', (written, iso) => {
  expect(machineDate(written)).toBe(iso);
});

test.each([
  '2024-02-30',
  '2024-13-01',
  '2024-00-10',
  '9999-99-99',
  '12345678',
  '0001-01-01',
  'yesterday',
  '2024',
  '2024-03',
  '10:20',
  '',
])('no date: %s', (written) => {
  expect(machineDate(written)).toBeUndefined();
});

test.each([
  ['en', '3 May 2021', '2021-05-03'],
  ['en', 'May 3rd, 2021 at 4:05 p.m.', '2021-05-03T16:05'],
  ['en', 'Published: Mon, Sept. 6, 2021 10:00 GMT+2', '2021-09-06T10:00+02:00'],
  ['en-US', '5/3/2021', '2021-05-03'],
  ['en-GB', '5/3/2021', '2021-03-05'],
  ['en', '25/3/2021', '2021-03-25'],
  ['de', 'Montag, 3. Mai 2021, 14:30 Uhr', '2021-05-03T14:30'],
  ['de', '03.Mär.21', '2021-03-03'],
  ['de', '3.5.2021', '2021-05-03'],
  ['it', '(Porto, 3 maggio 21)', '2021-05-03'],
  ['fr', 'le 1er août 2021 à 9h05', '2021-08-01T09:05'],
  ['es', '3 de mayo de 2021', '2021-05-03'],
  ['pt-BR', '3 de maio de 2021', '2021-05-03'],
  ['nl', '3 mrt 2021', '2021-03-03'],
  ['pl', '3 maja 2021', '2021-05-03'],
  ['ru', '3 мая 2021, 10:00', '2021-05-03T10:00'],
  ['uk', '3 травня 2021', '2021-05-03'],
  ['tr', '3 Mayıs 2021', '2021-05-03'],
  ['el', '3 Μαΐου 2021', '2021-05-03'],
  ['ja', '2021年5月3日 10時', '2021-05-03'],
  ['zh', '2021年05月03日 08:10', '2021-05-03T08:10'],
  ['ko', '2021년 5월 3일', '2021-05-03'],
  ['vi', 'ngày 3 tháng 5 năm 2021', '2021-05-03'],
  ['ar', '٣ مايو ٢٠٢١', '2021-05-03'],
  ['ar', '3 أيار 2021', '2021-05-03'],
  ['ar', '3 ايار 2021', '2021-05-03'],
  ['ar', '04 اغسطس 2013', '2013-08-04'],
  ['ar', '3 إبريل 2021', '2021-04-03'],
  ['ar', '3 كانون الثاني 2021', '2021-01-03'],
  ['ar', 'الأحد 3 يناير/كانون الثاني 2021 14:30', '2021-01-03T14:30'],
  ['ar', 'الأحد، 3 كانون الثاني/يناير 2021', '2021-01-03'],
  ['ar', 'الأحد، 04 آب/اغسطس 2013', '2013-08-04'],
  ['he', '3 במאי 2021', '2021-05-03'],
  ['hi', '3 मई 2021', '2021-05-03'],
  ['lt', '2021 m. gegužės 3 d.', '2021-05-03'],
  ['hu', '2021. május 3.', '2021-05-03'],
  ['fi', '3. toukokuuta 2021', '2021-05-03'],
  ['de', 'May 3, 2021', '2021-05-03'],
])('a date for readers, %s: %s', (language, written, iso) => {
  expect(findDates(written, dateLanguage([language])).map((date) => date.iso)).toEqual([iso]);
});

test('takes no part of the next date for the clock time of the first', () => {
  const found = findDates('입력 2021.05.03 09:30수정 2021.10.17', dateLanguage(['ko']));
  expect(found.map(({ iso }) => iso)).toEqual(['2021-05-03', '2021-10-17']);
});

test.each([
  ['en', '3 May'],
  ['en', 'May 2021'],
  ['en', '31 February 2021'],
  ['en', '5/3/2021'],
  ['en', 'Version 1.2.2021.4'],
  ['en', 'he may 3 times 2021'],
  ['de', '5. Mai 10 Uhr'],
  ['en', '10:30:2021'],
  ['english', 'Call 0800 123 2021'],
  ['fa', '۱۷ آبان ۱۴۰۲'],
])('no date, %s: %s', (language, written) => {
  expect(findDates(written, dateLanguage([language]))).toEqual([]);
});

test.each([
  'en-GB',
  'en-IN',
  'de-AT',
  'fr-BE',
  'es',
  'es-CO',
  'pt-BR',
  'nl-BE',
  'nb-NO',
  'cs',
  'uk-UA',
  'vi',
  'en-US',
  'sv',
  'fr-CA',
  'ja',
])('the order of a numeric date is what the browser knows of %s', (locale) => {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' })
    .formatToParts(0)
    .map(({ type }) => type);
  expect(dateLanguage([locale]).isDayFirst()).toBe(parts.indexOf('day') < parts.indexOf('month'));
});
