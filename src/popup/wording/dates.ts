const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/**
 * Formats a page's date in the reader's locale, with the time if the page gives one.
 *
 * @param iso ISO 8601; a date without a time is a calendar day, which no time zone shifts
 * @returns undefined if `iso` is not a date
 */
export function dateText(iso: string, locale: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const style: Intl.DateTimeFormatOptions = DATE_ALONE.test(iso)
    ? { dateStyle: 'medium', timeZone: 'UTC' }
    : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(locale, style).format(date);
}

/**
 * Has the browser load its date formatting data, which takes some 20 ms in the first view of a process, while the view
 * is waiting for its answer anyway.
 */
export function loadDates(locale: string): void {
  dateText('2000-01-01T00:00:00Z', locale);
}

/** Returns the year of days that are given without one: the year of publication, else the current year. */
export function yearAround(published: string | undefined): number {
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  return year === undefined ? new Date().getFullYear() : Number(year);
}

/** Whether names of days and months are abbreviated: not where a voice reads them. */
type NameLength = 'short' | 'long';

/**
 * Formats the day or days that a relative expression means: "Thu, 1 May", "28 Apr – 4 May", "December", "2025".
 *
 * @param year the year that is left out of the text
 */
export function dayText(
  days: { readonly from: string; readonly to?: string },
  locale: string,
  year: number,
  names: NameLength = 'short',
): string {
  const from = new Date(days.from);
  const until = new Date(days.to ?? days.from);
  if (Number.isNaN(from.getTime()) || Number.isNaN(until.getTime())) return '';
  const to = until.getTime() > from.getTime() ? until : from;
  // Whole months and years are Gregorian, whatever calendar the reader's locale uses.
  const common = { calendar: 'gregory', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, { ...fieldsOf(from, to, year, names), ...common }).formatRange(
    from,
    to,
  );
}

/** Returns the fields to show: no more than are needed to identify the days. */
function fieldsOf(from: Date, to: Date, year: number, names: NameLength): Intl.DateTimeFormatOptions {
  const isWhole = from.getUTCDate() === 1 && new Date(to.getTime() + DAY_MS).getUTCDate() === 1;
  if (isWhole && from.getUTCMonth() === 0 && to.getUTCMonth() === 11) return { year: 'numeric' };
  const isOfYear = from.getUTCFullYear() === year && to.getUTCFullYear() === year;
  const ofYear = isOfYear ? {} : ({ year: 'numeric' } as const);
  if (isWhole) {
    const isAlone = isOfYear && from.getUTCMonth() === to.getUTCMonth();
    return { month: isAlone ? 'long' : names, ...ofYear };
  }
  const ofDay = from.getTime() === to.getTime() ? ({ weekday: names } as const) : {};
  return { ...ofDay, day: 'numeric', month: names, ...ofYear };
}
