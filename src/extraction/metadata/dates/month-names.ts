import table from './data/months.json';
import { FORMS, readMonths, spelt, type Months } from './read-months';

/**
 * What a language calls its months, and in which order it writes numbers. From a table, or from the
 * browser's `Intl`; only when first asked, since making a formatter is slow beside all else that is done with a page.
 */
export interface DateLanguage {
  /** The month (1 to 12) that a word names: whole, or cut after three letters where one month alone fits. */
  monthOf(word: string): number | undefined;
  /** Words before a month's number, where months are counted: Vietnamese "tháng". */
  isMarker(word: string): boolean;
  /** Whether the day comes before the month; undefined when the language is written both ways. */
  isDayFirst(): boolean | undefined;
}

/**
 * The words of dates in a page's language, in its regions where they differ, and in English, which many sites
 * use for their dates whatever they are written in.
 *
 * @param languages BCP 47, the page's own first; what is no language is passed over
 */
export function dateLanguage(languages: readonly string[]): DateLanguage {
  const known = [...new Set(languages.flatMap(knownLocales))];
  const locales = new Set([...known.flatMap(relatives), 'en']);
  const unread = [...locales].flatMap(readersOf);
  const read: Months[] = [];
  /** Months by locale and form, each read when those before it did not know a word. */
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

/** Readers of a locale's months, a form each: of the table where its language is in it, else of the browser. */
function readersOf(locale: string): readonly (() => Months)[] {
  const forms = TABLE.get(locale) ?? TABLE.get(languageOf(locale));
  if (forms === undefined) return FORMS.map((form) => () => readMonths(locale, form));
  return forms.map((written) => () => monthsWritten(written));
}

/** "1 january", "2 february"; 0 before a marker. */
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

/** Norwegian's newer code is in no table. */
const languageOf = (locale: string): string => (locale.split('-')[0] ?? '').replace(/^nb$/u, 'no');

function monthBeginning(name: string, names: ReadonlyMap<string, number>): number | undefined {
  if (name.length < 3) return undefined;
  const fitting = new Set<number>();
  for (const [known, month] of names) if (known.startsWith(name)) fitting.add(month);
  const [month] = fitting;
  return fitting.size === 1 ? month : undefined;
}

/** Arabic has two sets of month names, by region. */
function relatives(locale: string): readonly string[] {
  return /^ar\b/u.test(locale) ? [locale, 'ar-EG', 'ar-SY', 'ar-MA'] : [locale];
}

/** Locales of most pages that write the day first: the browser need not be asked, which takes it 4 ms. */
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
