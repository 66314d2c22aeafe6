import type { TermCounts } from './term-counts';
import { featuresOf } from './term-features';

/** Weights of `TERM_FEATURES`, in their order. They are fitted: `scripts/fit-facts.ts` makes them. */
export type SalienceWeights = readonly number[];

/**
 * Log odds of a term of the title, beyond its counts. The data of the fit has no titles: this is of 93 saved pages, whose
 * own description uses a term of the title with log odds higher by 1.9 than another with the same counts. Less than
 * that, for a description leans on its title.
 */
const TITLE = 1.5;
/** So fine that engines whose `Math.exp` differs in the last digit give the same. */
const GRAIN = 1e6;

/**
 * Chance that a writer who sums up the article uses the term, from 0 to 1: a logistic model over its counts, after
 * Hong and Nenkova 2014, "Improving the Estimation of Word Importance for News Multi-Document Summarization". Summing
 * it over the terms that a set of facts holds, each once, is the set's worth (Gillick and Favre 2009, "A Scalable
 * Global Model for Summarization").
 */
export function salienceOf(counts: TermCounts, sentenceCount: number, weights: SalienceWeights): number {
  let sum = counts.inTitle ? TITLE : 0;
  for (const [i, feature] of featuresOf(counts, sentenceCount).entries()) sum += feature * (weights[i] ?? 0);
  return Math.round(GRAIN / (1 + Math.exp(-sum))) / GRAIN;
}
