import type { Signal } from './check';
import fitted from './data/weights.json';

const WEIGHTS: Readonly<Record<Signal, number>> = fitted.weights;

/** Weights the signals by logistic regression, from 0 (not supported) to 1; see `scripts/fit-grounding.ts`. */
export function supportOf(signals: Readonly<Record<Signal, number>>): number {
  // Too rare to be fitted, but beyond doubt: a claim about something else, "will" where the article says "may", and
  // "A sued B" where it says "B sued A".
  if (signals.elsewhere + signals.hardened + signals.exchanged > 0) return 0.1;
  let against = 0;
  for (const signal of SIGNALS) against += WEIGHTS[signal] * signals[signal];
  return 1 / (1 + Math.exp(against - fitted.bias));
}

/** All signals in the order of the weights. */
export const SIGNALS = [
  'number',
  'date',
  'name',
  'quotation',
  'negation',
  'opposite',
  'hedge',
  'hardened',
  'roles',
  'exchanged',
  'speaker',
  'swapped',
  'unknown',
  'stitched',
  'loose',
  'repeated',
  'elsewhere',
] as const satisfies readonly Signal[];
