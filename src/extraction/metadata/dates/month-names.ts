import table from './data/months.json';
import { FORMS, readMonths, spelt, type Months } from './read-months';

/**
 * A language's month names and the order of its numeric dates, from a table or from the browser's `Intl`. Read only
 * when first asked for, since making a formatter is slow compared with everything else that is done with a page.
 */
export interface DateLanguage {
  /** The month (1 to 12) that a word names: in full, or cut to three letters or more where only one month fits. */
  monthOf(word: string): number | undefined;
  /** True for a word before a month's number, in languages that number the months: Vietnamese "tháng". */
  isMarker(word: string): boolean;
  /** Whether the day comes before the month in numeric dates; undefined where the language uses both orders. */
  isDayFirst(): boolean | undefined;
}

/**
 * The date words of a page's language, of its regions where they differ, and of English, which many sites use for
 * their dates whatever language they are written in.
 *
 * @param languages BCP 47, the page's own first; anything that is not a language is ignored
 */
export function dateLanguage(languages: readonly string[]): DateLanguage {
  const known = [...new Set(languages.flatMap(knownLocales))];
  const locales = new Set([...known.flatMap(relatives), 'en']);
  const unread = [...locales].flatMap(readersOf);
  const read: Months[] = [];
  /** Months by locale and form; each is read only when those before it do not know a word. */
  function* months(): Generator<Months> {
    yield* read;
    for (let next = unread.shift(); next !== undefined; next = unread.shift()) {
      const months = next();
      read.push(months);
      yield months;
    }
  }
  return {
    monthOf(word) {
      const name = spelt(word);
      for (const { names } of months()) {
        const month = names.get(name) ?? monthBeginning(name, names);
        if (month !== undefined) return month;
      }
      return undefined;
    },
    isMarker(word) {
      for (const { markers } of months()) if (markers.has(word.toLowerCase())) return true;
      return false;
    },
    isDayFirst: () => dayFirst(known[0] ?? 'en'),
  };
}

/** Readers of a locale's months, one per form: from the table where it has the language, else from the browser. */
function readersOf(locale: string): readonly (() => Months)[] {
  const forms = TABLE.get(locale) ?? TABLE.get(languageOf(locale));
  if (forms === undefined) return FORMS.map((form) => () => readMonths(locale, form));
  return forms.map((written) => () => monthsWritten(written));
}

/** Parses the table's entries: "1 january", "2 february"; a marker has the number 0. */
function monthsWritten(written: readonly string[]): Months {
  const names = new Map<string, number>();
  const markers = new Set<string>();
  for (const entry of written) {
    const space = entry.indexOf(' ');
    const month = Number(entry.slice(0, space));
    if (month === 0) markers.add(entry.slice(space + 1));
    else names.set(entry.slice(space + 1), month);
  }
  return { names, markers };
}

/** The locale's language as the table has it: Norwegian is there under its older code, `no`, not `nb`. */
const languageOf = (locale: string): string => (locale.split('-')[0] ?? '').replace(/^nb$/u, 'no');

function monthBeginning(name: string, names: ReadonlyMap<string, number>): number | undefined {
  if (name.length < 3) return undefined;
  const fitting = new Set<number>();
  for (const [known, month] of names) if (known.startsWith(name)) fitting.add(month);
  const [month] = fitting;
  return fitting.size === 1 ? month : undefined;
}

/** A locale and those whose months may be used as well: Arabic has different month names by region. */
function relatives(locale: string): readonly string[] {
  return /^ar\b/u.test(locale) ? [locale, 'ar-EG', 'ar-SY', 'ar-MA'] : [locale];
}

/** The most common locales that write the day first; saves asking the browser, which takes 4 ms. */
const DAY_FIRST = new Set(
  'en-GB en-AU en-IE en-NZ en-IN de de-DE de-AT de-CH fr fr-FR fr-BE fr-CH es es-ES es-MX es-AR es-CO es-CL es-PE pt pt-BR pt-PT it it-IT nl nl-NL nl-BE da da-DK no nb nb-NO fi fi-FI pl pl-PL cs cs-CZ ro ro-RO tr tr-TR ru ru-RU uk uk-UA el el-GR id id-ID vi vi-VN'.split(
    ' ',
  ),
);

function dayFirst(locale: string): boolean | undefined {
  // English without a region is written in both orders.
  if (locale === 'en') return undefined;
  if (locale === 'en-US') return false;
  if (DAY_FIRST.has(locale)) return true;
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC', calendar: 'gregory' })
    .formatToParts(0)
    .map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}

function knownLocales(language: string): readonly string[] {
  if (language === '') return [];
  if (TABLE.has(languageOf(language))) return [language];
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language]);
  } catch {
    // The page's own tag is malformed ("english"); the others are tried.
    return [];
  }
}

/** Months by language and form, as `Intl` has them. Written by `scripts/time-words.ts`. */
const TABLE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(Object.entries(table));
