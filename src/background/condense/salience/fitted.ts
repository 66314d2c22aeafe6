import type { SalienceWeights } from './term-salience';

/** Made by `scripts/fit-facts.ts` from 149 news articles; see docs/facts.md. Not to be edited by hand. */
export const FITTED: SalienceWeights = [
  -4.88, // bias
  0.827, // log occurrences
  1.403, // share of sentences
  0, // log first sentence
  0.192, // among the first three or so
  1.371, // among the first ten or so
  0.034, // first sentence, relative
  -0.851, // mean sentence, relative
  0.397, // capitals
  0.398, // number
  0.16, // length
  -0.051, // opens sentences
  -0.345, // in quotations
  0.977, // company
  -0.331, // depth in its sentence
  0.384, // early and repeated
  -0.668, // early and in good company
  1.018, // first block
];
