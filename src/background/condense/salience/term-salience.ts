import { featuresOf, type TermCounts } from './term-features';
import { TERM_WEIGHTS } from './weights';

/**
 * Chance that a writer who sums up the article uses the term, from 0 to 1: a logistic model over counts.
 * Summing it over the terms that a set of facts holds, each once, is the set's worth
 * (Gillick and Favre 2009, "A Scalable Global Model for Summarization", with learned concept weights).
 */
export function salienceOf(
  counts: TermCounts,
  sentenceCount: number,
  weights: readonly number[] = TERM_WEIGHTS,
): number {
  let sum = 0;
  for (const [i, feature] of featuresOf(counts, sentenceCount).entries()) sum += feature * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
