import type { SalienceWeights } from './term-salience';

/** Made by `scripts/fit-facts.ts` from 149 news articles; see docs/facts.md. Not to be edited by hand. */
export const FITTED: SalienceWeights = [
  -4.878, // bias
  0.827, // log occurrences
  1.41, // share of sentences
  -0.001, // log first sentence
  0.192, // among the first three or so
  1.37, // among the first ten or so
  0.036, // first sentence, relative
  -0.853, // mean sentence, relative
  0.397, // capitals
  0.398, // number
  0.16, // length
  -0.052, // opens sentences
  -0.346, // in quotations
  0.976, // company
  -0.332, // depth in its sentence
  0.384, // early and repeated
  -0.669, // early and in good company
  1.018, // first block
];
