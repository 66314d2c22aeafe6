import type { Lexicon } from './data';
import type { Word } from './words';

/** Whether a number is a lower or an upper bound: "at least 40", "at most 40". */
export type Bound = 'least' | 'most';

const MAX_WORDS = 3;

/**
 * The bound right before the number at `index`, and where it starts. The longest phrase wins, since "no more than" ends
 * in another bound.
 */
export function boundBefore(
  words: readonly Word[],
  index: number,
  { lowerBounds, upperBounds }: Lexicon,
): { readonly bound: Bound; readonly start: number } | undefined {
  for (let count = Math.min(MAX_WORDS, index); count > 0; count--) {
    const phrase = words
      .slice(index - count, index)
      .map(({ norm }) => norm)
      .join('-');
    const start = words[index - count]?.start ?? 0;
    if (upperBounds.has(phrase)) return { bound: 'most', start };
    if (lowerBounds.has(phrase)) return { bound: 'least', start };
  }
  return undefined;
}
