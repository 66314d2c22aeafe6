import { DAY_OF_EACH_MONTH, datesInParts } from '../../../model/calendar-names';
import { lazyPattern } from '../../text/lazy-pattern';

/** A locale's names for the months in one form. */
export interface Months {
  /** Months (1 to 12) by name, normalised by `spelt`. */
  readonly names: ReadonlyMap<string, number>;
  /** Words before a month's number, in languages that number the months. */
  readonly markers: ReadonlySet<string>;
}

/** Normalises a word for comparison: "Févr." equals "févr", "أغسطس" equals "اغسطس" (the hamza is often left out). */
export function spelt(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('.', '')
    .replace(/[\u0622\u0623\u0625]/gu, '\u0627');
}

/** Beside a day, a month is in the genitive in some languages, alone it is not; "mrt" is not a prefix of "maart". */
export const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'long' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

const LAST_LETTER = lazyPattern('\\p{L}$', 'u');
const NUMBER = lazyPattern('\\p{N}', 'u');
const WORDS = lazyPattern('[\\p{L}\\p{M}]+', 'gu');

/** Reads a locale's months from `Intl`, which is slow (see `datesInParts`). */
export function readMonths(locale: string, form: Intl.DateTimeFormatOptions): Months {
  const names = new Map<string, number>();
  const markers = new Set<string>();
  const dates = datesInParts(locale, { ...form, calendar: 'gregory' }, DAY_OF_EACH_MONTH);
  for (const [month, parts] of dates.entries()) {
    const at = parts.findIndex(({ type }) => type === 'month');
    const name = spelt(parts[at]?.value ?? '');
    // Hebrew writes the preposition "in" and the month as one word.
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
