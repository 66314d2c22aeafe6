import fitted from './data/weights.json';

/** Fitted by `scripts/fit-read-next.ts`. */
const weights: Readonly<Record<string, number>> = fitted.weights;

/** What a feature counts in the score of a candidate; a feature without a weight counts nothing. */
export function weightOf(feature: string): number {
  return weights[feature] ?? 0;
}
