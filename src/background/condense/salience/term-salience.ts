import type { TermCounts } from './term-counts';
import { featuresOf } from './term-features';

/** Weights of `TERM_FEATURES`, in their order, as fitted by `scripts/fit-facts.ts`. */
export type SalienceWeights = readonly number[];

/**
 * Log odds added for a term of the title. The data of the fit has no titles, so this comes from 93 saved pages, whose
 * own description uses a term of the title with log odds 1.9 higher than another term with the same counts. It is set
 * lower than that because a description leans on its title.
 */
const TITLE = 1.5;
/** Results are rounded to 1/GRAIN, so that engines whose `Math.exp` differs in the last digit agree. */
const GRAIN = 1e6;

/**
 * Probability that a writer who sums up the article uses the term, from 0 to 1: a logistic model over its counts, after
 * Hong and Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document Summarization". The worth
 * of a set of facts is its sum over their distinct terms (Gillick and Favre 2009, "A Scalable Global Model for
 * Summarization").
 */
export function salienceOf(counts: TermCounts, sentenceCount: number, weights: SalienceWeights): number {
  let sum = counts.inTitle ? TITLE : 0;
  for (const [i, feature] of featuresOf(counts, sentenceCount).entries()) sum += feature * (weights[i] ?? 0);
  return Math.round(GRAIN / (1 + Math.exp(-sum))) / GRAIN;
}
