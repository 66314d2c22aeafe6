/**
 * What a language calls its months, and in which order it writes numbers. Made from the browser's `Intl`, and only
 * when first asked, since making a formatter is slow beside all else that is done with a page.
 */
export interface DateLanguage {
  /** The month (1 to 12) that a word names: whole, or cut after three letters where one month alone fits. */
  monthOf(word: string): number | undefined;
  /** Words before a month's number, where months are counted: Vietnamese "tháng". */
  isMarker(word: string): boolean;
  /** Whether the day comes before the month; undefined when the language is written both ways. */
  isDayFirst(): boolean | undefined;
}

/** Spelt for comparison: "Févr." and "févr" are one. */
export function spelt(word: string): string {
  return word.toLowerCase().normalize('NFC').replaceAll('.', '');
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
  const unread = [...locales].flatMap((locale) => FORMS.map((form) => ({ locale, form })));
  const read: Months[] = [];
  /** Months by locale and form, each read when those before it did not know a word. */
  function* months(): Generator<Months> {
    yield* read;
    for (let next = unread.shift(); next !== undefined; next = unread.shift()) {
      const months = readMonths(next.locale, next.form);
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

interface Months {
  readonly names: ReadonlyMap<string, number>;
  readonly markers: ReadonlySet<string>;
}

function monthBeginning(name: string, names: ReadonlyMap<string, number>): number | undefined {
  if (name.length < 3) return undefined;
  const fitting = new Set<number>();
  for (const [known, month] of names) if (known.startsWith(name)) fitting.add(month);
  const [month] = fitting;
  return fitting.size === 1 ? month : undefined;
}

/** With the day a month stands in the genitive where a language has one, alone it does not; "mrt" is no beginning of "maart". */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

function readMonths(locale: string, form: Intl.DateTimeFormatOptions): Months {
  const names = new Map<string, number>();
  const markers = new Set<string>();
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' });
  for (let month = 0; month < 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2023, month, 15));
    const at = parts.findIndex(({ type }) => type === 'month');
    const name = spelt(parts[at]?.value ?? '');
    // Hebrew writes "in" in one word with the month.
    const joined = /\p{L}$/u.exec(parts[at - 1]?.value ?? '')?.[0];
    if (/\p{N}/u.test(name)) {
      const [marker, ...others] = name.match(/[\p{L}\p{M}]+/gu) ?? [];
      if (others.length === 0 && marker !== undefined && marker.length > 1) markers.add(marker);
    } else if (name.length > 1 && !names.has(name)) {
      names.set(name, month + 1);
      if (joined !== undefined) names.set(joined + name, month + 1);
    }
  }
  return { names, markers };
}

/** Arabic has two sets of month names, by region. */
function relatives(locale: string): readonly string[] {
  return /^ar\b/u.test(locale) ? [locale, 'ar-EG', 'ar-SY', 'ar-MA'] : [locale];
}

function dayFirst(locale: string): boolean | undefined {
  // English without a region is written in both orders.
  if (locale === 'en') return undefined;
  const order = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC', calendar: 'gregory' })
    .formatToParts(0)
    .map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}

function knownLocales(language: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language === '' ? [] : [language]);
  } catch {
    // The page's own tag is malformed ("english"); the others are tried.
    return [];
  }
}
