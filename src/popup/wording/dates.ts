const DATE_ALONE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A page's date in the reader's locale, with the time where the page gives one.
 *
 * @param iso ISO 8601; a date alone is a day in the calendar and is never moved by a time zone
 * @returns undefined when it is no date
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
 * Has the browser load what it makes dates from, which takes it some 20 ms when a view is the first of a process: for the
 * time in which the view waits for its answer anyway.
 */
export function loadDates(locale: string): void {
  dateText('2000-01-01T00:00:00Z', locale);
}

/** A day, or a range of days, that a relative expression stands for: "Thu, 1 May", "28 Apr – 4 May". */
export function dayText(days: { readonly from: string; readonly to?: string }, locale: string): string {
  const from = new Date(days.from);
  const to = new Date(days.to ?? days.from);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return '';
  const isRange = to.getTime() > from.getTime();
  const format = new Intl.DateTimeFormat(locale, {
    ...(isRange ? {} : { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return isRange ? format.formatRange(from, to) : format.format(from);
}
