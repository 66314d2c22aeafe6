/** Thousands in groups of three by one mark, decimals by another: "1,234.5", "1.234,5", "1'234.50", "1 234,5". */
const GROUPED = /^([1-9]\d{0,2}([.,' ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/u;

/**
 * Digits with their groups closed up: "1,056" and "1.056" are one number with "1056", "1.234,5" with "1234.5".
 * A mark before exactly three digits parts thousands, unless a zero leads ("0.505"); which style a text has does
 * not matter then.
 */
export function ungrouped(digits: string): string {
  const [, whole, , decimals] = GROUPED.exec(digits) ?? [];
  if (whole === undefined) return digits;
  const thousands = whole.replace(/[.,' ]/gu, '');
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}

/** True for digits in parts, of which only some make a number: "19:30" and "12.03.2031" make none. */
export const isDigits = (norm: string): boolean => /^\d+(?:[.,:]\d+)*$/u.test(norm);

/** Value of digits whose groups are closed up: what mark they have is that of the decimals. */
export function valueOf(norm: string): number | undefined {
  return /^\d+(?:[.,]\d+)?$/u.test(norm) ? Number(norm.replace(',', '.')) : undefined;
}

/** Digits as they can be compared without a value: "9.05" for "09:05", "8" for "8:00", "1.3.2031" for "01.03.2031". */
export function writtenOf(norm: string): string {
  return norm
    .replace(/(?<!\d)0+(?=\d\d?[.:])/gu, '')
    .replace(/:00$/u, '')
    .replace(/:/gu, '.');
}

const bySpace = new Map<string, boolean>();

/** True for languages that part thousands by a space: elsewhere "on May 5 200 people" has two numbers. */
export function groupsBySpace(language: string): boolean {
  let known = bySpace.get(language);
  if (known === undefined) bySpace.set(language, (known = /\s/u.test(groupMarkOf(language))));
  return known;
}

function groupMarkOf(language: string): string {
  try {
    const parts = new Intl.NumberFormat(language).formatToParts(1_000_000);
    return parts.find(({ type }) => type === 'group')?.value ?? '';
  } catch {
    // A page may call its language anything; a tag that is none is a RangeError.
    return '';
  }
}
