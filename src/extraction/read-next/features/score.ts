import fitted from './data/weights.json';

/** Fitted by `scripts/fit-read-next.ts`. */
const weights: Readonly<Record<string, number>> = fitted.weights;

/** The weight of a feature in the score of a candidate; 0 for a feature without one. */
export function weightOf(feature: string): number {
  return weights[feature] ?? 0;
}
