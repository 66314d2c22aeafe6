import {
  DAY_OF_EACH_MONTH,
  DAYS_OF_A_WEEK,
  datesInParts,
  isCalendarName,
} from '../../../model/calendar-names';
import { letterWordsOf } from '../../text/words';

/** Words of dates and time spans in one language, in lower case, as `Intl` formatters write them. */
export interface LocaleWords {
  readonly calendar: readonly string[];
  readonly units: readonly string[];
  /** Words of phrases such as "two days ago", including the units. */
  readonly past: readonly string[];
  readonly days: readonly string[];
  readonly joins: readonly string[];
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Cover the plural forms of the languages: one, two, few, many. */
const COUNTS = [1, 2, 3, 7, 20] as const;

/** Collects a locale's words from `Intl`, which is slow (see `datesInParts`). */
export function localeWords(locale: string): LocaleWords {
  const words = { calendar: new Set<string>(), units: new Set<string>(), joins: new Set<string>() };
  const days = new Set<string>();
  const past = new Set<string>();
  addCalendar(locale, words.calendar, words.joins);
  for (const unit of UNITS) addAll(words.units, unitTexts(locale, unit));
  const relative = relativeTexts(locale);
  addAll(days, relative.days);
  addAll(past, relative.past);
  return {
    calendar: [...words.calendar],
    units: [...words.units],
    past: [...past],
    days: [...days],
    joins: [...words.joins],
  };
}

function addAll(words: Set<string>, texts: readonly string[]): void {
  for (const text of texts) for (const word of letterWordsOf(text)) words.add(word);
}

function addCalendar(locale: string, calendar: Set<string>, joins: Set<string>): void {
  // Thai and Persian pages use both their own calendar and the Gregorian one.
  for (const system of [undefined, 'gregory'] as const)
    for (const style of ['long', 'short'] as const) {
      const form: Intl.DateTimeFormatOptions = {
        day: 'numeric',
        month: style,
        year: 'numeric',
        weekday: style,
        hour: 'numeric',
        minute: '2-digit',
        ...(system === undefined ? {} : { calendar: system }),
      };
      for (const parts of datesInParts(locale, form, [...DAY_OF_EACH_MONTH, ...DAYS_OF_A_WEEK])) {
        const names: string[] = [];
        for (const part of parts)
          if (isCalendarName(part)) names.push(part.value.toLowerCase());
          else addAll(joins, [part.value]);
        addAll(calendar, names);
        // Hebrew writes "in" and the month as one word.
        for (const word of letterWordsOf(parts.map(({ value }) => value).join('')))
          if (names.some((name) => word.endsWith(name))) calendar.add(word);
      }
    }
}

function unitTexts(locale: string, unit: string): readonly string[] {
  return (['long', 'short', 'narrow'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
    return COUNTS.map((count) => format.format(count));
  });
}

function relativeTexts(locale: string): {
  readonly days: readonly string[];
  readonly past: readonly string[];
} {
  const auto = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // "always" gives "2 days ago" where "auto" may give a phrase of its own ("the day before yesterday").
  const past = (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    return UNITS.flatMap((unit) => COUNTS.map((count) => format.format(-count, unit)));
  });
  return { days: [auto.format(-1, 'day'), auto.format(0, 'day')], past };
}
