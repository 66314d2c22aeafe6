import { expect, it } from 'vitest';
import {
  DAY_OF_EACH_MONTH,
  DAYS_OF_A_WEEK,
  datesInParts,
  isCalendarName,
} from '../../src/model/calendar-names';

function namesOf(locale: string, form: Intl.DateTimeFormatOptions, days: readonly number[]): string {
  return datesInParts(locale, form, days)
    .flat()
    .filter(isCalendarName)
    .map(({ value }) => value)
    .join(' ');
}

it.each([
  ['en', 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'],
  ['de', 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'],
])('names the weekdays in %s, from Monday to Sunday', (locale, names) => {
  expect(namesOf(locale, { weekday: 'long' }, DAYS_OF_A_WEEK)).toBe(names);
});

it.each([
  [{ month: 'long' }, /^styczeń luty .* grudzień$/u],
  [{ month: 'long', day: 'numeric' }, /^stycznia lutego .* grudnia$/u],
] as const)('names the months in the form that a date asks for: %j', (form, names) => {
  expect(namesOf('pl', form, DAY_OF_EACH_MONTH)).toMatch(names);
});

it('leaves days, years and the text between them unnamed', () => {
  const [january = []] = datesInParts('en', { dateStyle: 'long' }, DAY_OF_EACH_MONTH);
  expect(january.filter((part) => !isCalendarName(part)).map(({ value }) => value)).toEqual([
    ' ',
    '15',
    ', ',
    '2024',
  ]);
});

it('covers mornings and afternoons', () => {
  const dates = datesInParts('en', { hour: 'numeric', hour12: true }, DAY_OF_EACH_MONTH);
  expect(
    new Set(
      dates
        .flat()
        .filter(({ type }) => type === 'dayPeriod')
        .map(({ value }) => value),
    ),
  ).toEqual(new Set(['AM', 'PM']));
});
