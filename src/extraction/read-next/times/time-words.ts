import table from './data/time-words.json';
import { localeWords, type LocaleWords } from './locale-words';

/**
 * What a word can be in a date or a time span: a month or a day of the week; "today"; "hours", "min"; a word that puts
 * a span in the past ("ago", "vor", "önce"); a word between the fields of a date ("at", "um", "de", "pm").
 */
export type TimeWord = 'calendar' | 'day' | 'unit' | 'past' | 'join';

/** What `Intl` does not provide: clock words, and words that sites put before a time. */
const EXTRA_JOINS =
  'am pm utc gmt est edt pst pdt cet cest mez mesz bst ist uhr h hs hrs on at the of st nd rd th kl klo ore ora oras час';
const EXTRA_PAST =
  'ago updated published posted modified created aktualisiert publié mis jour actualizado publicado';

/** Words of dates and time spans in a language and in English, in lower case, as `Intl` knows them. */
export function timeWords(language: string): ReadonlyMap<string, TimeWord> {
  const locales = new Set([wordsIn(language), wordsIn('en')]);
  const words = new Map<string, TimeWord>();
  const add = (kind: TimeWord, of: (locale: LocaleWords) => readonly string[]): void => {
    for (const locale of locales)
      if (locale !== undefined) for (const word of of(locale)) words.set(word, kind);
  };
  // A kind that is set later wins: "2 hours ago" without "hours" leaves "ago".
  for (const word of EXTRA_PAST.split(' ')) words.set(word, 'past');
  add('past', ({ past }) => past);
  add('unit', ({ units }) => units);
  const past = new Map(words);
  for (const word of EXTRA_JOINS.split(' ')) words.set(word, 'join');
  add('join', ({ joins }) => joins);
  for (const [word, kind] of past) if (kind === 'past') words.set(word, 'past');
  add('day', ({ days }) => days);
  add('calendar', ({ calendar }) => calendar);
  return words;
}

/** From the table if the language is in it, else from the browser; undefined for an unknown language. */
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
