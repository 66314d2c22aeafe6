import { SIGNALS, type Signals } from './check';
import fitted from './data/weights.json';

/** Weights the signals by logistic regression, from 0 (not supported) to 1; see `scripts/fit-grounding.ts`. */
export function supportOf(signals: Signals): number {
  // Too rare to be fitted, but beyond doubt: a claim about something else, "will" where the article says "may", and
  // "A sued B" where it says "B sued A".
  if (DECISIVE.some((signal) => (signals[signal] ?? 0) > 0)) return 0.1;
  let against = 0;
  for (const signal of SIGNALS) against += fitted.weights[signal] * (signals[signal] ?? 0);
  return 1 / (1 + Math.exp(against - fitted.bias));
}

const DECISIVE = ['elsewhere', 'hardened', 'exchanged'] as const;
