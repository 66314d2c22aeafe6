import type { Lexicon } from './data';

/** Unit of what multiplies ("doubled", "three times"), as in the table of units. */
const TIMES = '×';
/** Unit of a part of a whole ("half"). */
export const PART = '÷';

/** What a word says in relation to another number. */
export interface Ratio {
  readonly value: number;
  readonly unit: typeof TIMES | typeof PART;
}

/** Reads "doubled", "twice", "tenfold", "half". */
export function ratioOf(
  norm: string,
  { factors, factorEndings, fractions, numbers }: Lexicon,
): Ratio | undefined {
  const factor = factors.get(norm);
  if (factor !== undefined) return { value: factor, unit: TIMES };
  const fraction = fractions.get(norm);
  if (fraction !== undefined) return { value: fraction, unit: PART };
  for (const ending of factorEndings) {
    const value = norm.endsWith(ending) ? numbers.get(norm.slice(0, -ending.length)) : undefined;
    if (value !== undefined) return { value, unit: TIMES };
  }
  return undefined;
}
