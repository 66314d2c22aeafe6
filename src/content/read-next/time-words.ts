/** What a word of a language can be in a date or a span of time; lower case. */
export interface TimeWords {
  /** Months and days of the week. */
  readonly calendar: ReadonlySet<string>;
  /** "hours", "min". */
  readonly units: ReadonlySet<string>;
  /** What makes a span of time one that is past: "ago", "vor", "önce". */
  readonly past: ReadonlySet<string>;
  /** "today", "gestern". */
  readonly days: ReadonlySet<string>;
  /** What stands between the fields of a date: "at", "um", "de", "pm". */
  readonly joins: ReadonlySet<string>;
}

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** As the languages' forms of counting change: one, two, few, many. */
const COUNTS = [1, 2, 3, 7, 20] as const;
/** What Intl does not tell: clock words and what sites put before a time. */
const EXTRA_JOINS =
  'am pm utc gmt est edt pst pdt cet cest mez mesz bst ist uhr h hs hrs on at the of st nd rd th kl klo ore ora oras час';
const EXTRA_PAST =
  'ago updated published posted modified created aktualisiert publié mis jour actualizado publicado';

/** Words of dates and of spans of time in a language and in English, from what the browser knows of them. */
export function timeWords(language: string): TimeWords {
  const words = { calendar: new Set<string>(), units: new Set<string>(), days: new Set<string>() };
  const past = new Set(EXTRA_PAST.split(' '));
  const joins = new Set(EXTRA_JOINS.split(' '));
  for (const locale of new Set([...knownLocale(language), 'en'])) {
    addCalendar(locale, words.calendar, joins);
    for (const unit of UNITS) addAll(words.units, unitTexts(locale, unit));
    const relative = relativeTexts(locale);
    addAll(words.days, relative.days);
    addAll(past, relative.past);
  }
  // "2 hours ago" less "hours" leaves "ago".
  for (const unit of words.units) past.delete(unit);
  for (const join of joins) words.units.delete(join);
  return { ...words, past, joins };
}

/** All months, all days of the week, mornings and afternoons. */
const INSTANTS: readonly number[] = [
  ...Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15, month * 2)),
  ...Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day)),
];

/** A text's words, lower case. */
export function wordsOfTime(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

function addAll(words: Set<string>, texts: readonly string[]): void {
  for (const text of texts) for (const word of wordsOfTime(text)) words.add(word);
}

function addCalendar(locale: string, calendar: Set<string>, joins: Set<string>): void {
  // Thai and Persian pages use their own calendars and the Gregorian one.
  for (const system of [undefined, 'gregory'] as const)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: style,
        year: 'numeric',
        weekday: style,
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'UTC',
        ...(system === undefined ? {} : { calendar: system }),
      });
      for (const instant of INSTANTS) {
        const names: string[] = [];
        const parts = format.formatToParts(instant);
        for (const { type, value } of parts)
          if (type === 'month' || type === 'weekday') names.push(value.toLowerCase());
          else addAll(joins, [value]);
        addAll(calendar, names);
        // Hebrew writes "in" and the month as one word.
        for (const word of wordsOfTime(parts.map(({ value }) => value).join('')))
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
  // "always" gives "2 days ago" where "auto" may have a word for it ("the day before yesterday").
  const past = (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    return UNITS.flatMap((unit) => COUNTS.map((count) => format.format(-count, unit)));
  });
  return { days: [auto.format(-1, 'day'), auto.format(0, 'day')], past };
}

function knownLocale(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language === '' ? [] : [language]);
  } catch {
    // The page's own language tag is malformed ("english", "en_US"); English is tried in any case.
    return [];
  }
}
