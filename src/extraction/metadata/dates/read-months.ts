import { lazyPattern } from '../../text/lazy-pattern';

/** What a locale calls its months in one form. */
export interface Months {
  /** Months (1 to 12) by their names as `spelt`. */
  readonly names: ReadonlyMap<string, number>;
  /** Words before a month's number, where months are counted. */
  readonly markers: ReadonlySet<string>;
}

/** Spelt for comparison: "Févr." and "févr" are one, "أغسطس" and "اغسطس" too: the hamza is often left out. */
export function spelt(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('.', '')
    .replace(/[\u0622\u0623\u0625]/gu, '\u0627');
}

/** With the day a month stands in the genitive where a language has one, alone it does not; "mrt" is no beginning of "maart". */
export const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

const LAST_LETTER = lazyPattern('\\p{L}$', 'u');
const NUMBER = lazyPattern('\\p{N}', 'u');
const WORDS = lazyPattern('[\\p{L}\\p{M}]+', 'gu');

/** Reads a locale's months from `Intl`. Slow: a browser reads its locale data when the first formatter is made. */
export function readMonths(locale: string, form: Intl.DateTimeFormatOptions): Months {
  const names = new Map<string, number>();
  const markers = new Set<string>();
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' });
  for (let month = 0; month < 12; month += 1) {
    const parts = format.formatToParts(Date.UTC(2023, month, 15));
    const at = parts.findIndex(({ type }) => type === 'month');
    const name = spelt(parts[at]?.value ?? '');
    // Hebrew writes "in" in one word with the month.
    const joined = LAST_LETTER().exec(parts[at - 1]?.value ?? '')?.[0];
    if (NUMBER().test(name)) {
      const [marker, ...others] = name.match(WORDS()) ?? [];
      if (others.length === 0 && marker !== undefined && marker.length > 1) markers.add(marker);
    } else if (name.length > 1 && !names.has(name)) {
      names.set(name, month + 1);
      if (joined !== undefined) names.set(joined + name, month + 1);
    }
  }
  return { names, markers };
}
