/** A day in the middle of each month of a year, from January on, in hours that cover mornings and afternoons. */
export const DAY_OF_EACH_MONTH: readonly number[] = Array.from({ length: 12 }, (_, month) =>
  Date.UTC(2024, month, 15, month * 2),
);

/** The days of one week, from Monday on. */
export const DAYS_OF_A_WEEK: readonly number[] = Array.from({ length: 7 }, (_, day) =>
  Date.UTC(2024, 0, 1 + day),
);

/**
 * Each instant as a locale writes it, in parts. In UTC, so that a day is the same one on every machine. Slow: a browser
 * loads its locale data when the first formatter is made.
 */
export function datesInParts(
  locale: string,
  form: Intl.DateTimeFormatOptions,
  instants: readonly number[],
): readonly (readonly Intl.DateTimeFormatPart[])[] {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' });
  return instants.map((instant) => format.formatToParts(instant));
}

/** Whether a part of a date is the name of a month or a weekday; a language may number its months instead. */
export function isCalendarName({ type }: Intl.DateTimeFormatPart): boolean {
  return type === 'month' || type === 'weekday';
}
