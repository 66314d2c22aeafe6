import table from './data/time-words.json';
import { localeWords, type LocaleWords } from './locale-words';

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

/** What Intl does not tell: clock words and what sites put before a time. */
const EXTRA_JOINS =
  'am pm utc gmt est edt pst pdt cet cest mez mesz bst ist uhr h hs hrs on at the of st nd rd th kl klo ore ora oras час';
const EXTRA_PAST =
  'ago updated published posted modified created aktualisiert publié mis jour actualizado publicado';

/** Words of dates and of spans of time in a language and in English, from what browsers know of them. */
export function timeWords(language: string): TimeWords {
  const locales = [...new Set([wordsIn(language), wordsIn('en')])].filter((words) => words !== undefined);
  const all = (field: keyof LocaleWords): Set<string> => new Set(locales.flatMap((words) => words[field]));
  const past = new Set([...EXTRA_PAST.split(' '), ...all('past')]);
  const joins = new Set([...EXTRA_JOINS.split(' '), ...all('joins')]);
  const units = all('units');
  // "2 hours ago" less "hours" leaves "ago".
  for (const unit of units) past.delete(unit);
  for (const join of joins) units.delete(join);
  return { calendar: all('calendar'), units, past, days: all('days'), joins };
}

/** From the table, where the language is in it; else from the browser; undefined for what is no language. */
function wordsIn(language: string): LocaleWords | undefined {
  const written = TABLE.get(language) ?? TABLE.get(language.split('-')[0] ?? '');
  if (written !== undefined) {
    const [calendar = '', units = '', past = '', days = '', joins = ''] = written;
    return {
      calendar: calendar.split(' '),
      units: units.split(' '),
      past: past.split(' '),
      days: days.split(' '),
      joins: joins.split(' '),
    };
  }
  const [locale] = knownLocale(language);
  return locale === undefined ? undefined : localeWords(locale);
}

/** By language: calendar, units, past, days, joins. Written by `scripts/time-words.ts`. */
const TABLE: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(table));

function knownLocale(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language === '' ? [] : [language]);
  } catch {
    // The page's own language tag is malformed ("english", "en_US"); English is tried in any case.
    return [];
  }
}
