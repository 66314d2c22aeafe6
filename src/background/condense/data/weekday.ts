import type { LanguageTable } from './language-table';

/** Index of a weekday (Sunday is 0), also within one word with a part of the day: "Mittwochabend"; negative if it is none. */
export function weekdayOf({ weekdays, dayParts }: LanguageTable, lower: string): number {
  const whole = weekdays.indexOf(lower);
  if (whole >= 0) return whole;
  return weekdays.findIndex((day) => lower.startsWith(day) && dayParts.has(lower.slice(day.length)));
}

export const isWeekday = (table: LanguageTable, lower: string): boolean => weekdayOf(table, lower) >= 0;
