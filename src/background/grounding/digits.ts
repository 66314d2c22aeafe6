/** Groups of three digits with one separator, decimals with another: "1,234.5", "1.234,5", "1'234.50", "1 234,5". */
const GROUPED = /^([1-9]\d{0,2}([.,' ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/u;

/**
 * Removes group separators: "1,056" and "1.056" become "1056", "1.234,5" becomes "1234.5". A separator before exactly
 * three digits separates thousands, unless a zero leads ("0.505"), so the style of the text does not matter.
 */
export function ungrouped(digits: string): string {
  const [, whole, , decimals] = GROUPED.exec(digits) ?? [];
  if (whole === undefined) return digits;
  const thousands = whole.replace(/[.,' ]/gu, '');
  return decimals === undefined ? thousands : `${thousands}.${decimals}`;
}

/** True for digits, possibly with separators. Not all have a value: "19:30" and "12.03.2031" do not. */
export const isDigits = (norm: string): boolean => /^\d+(?:[.,:]\d+)*$/u.test(norm);

/** Value of digits without group separators: any separator left is the decimal one. */
export function valueOf(norm: string): number | undefined {
  return /^\d+(?:[.,]\d+)?$/u.test(norm) ? Number(norm.replace(',', '.')) : undefined;
}

/** Normalises digits that have no value: "9.05" for "09:05", "8" for "8:00", "1.3.2031" for "01.03.2031". */
export function writtenOf(norm: string): string {
  return norm
    .replace(/(?<!\d)0+(?=\d\d?[.:])/gu, '')
    .replace(/:00$/u, '')
    .replace(/:/gu, '.');
}

const bySpace = new Map<string, boolean>();

/** True for languages that separate thousands by a space; in others, "on May 5 200 people" has two numbers. */
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
    // A page may declare any language; an invalid tag throws a RangeError.
    return '';
  }
}
