import type { TermCounts } from './term-counts';

/** Names of the features, in the order of `featuresOf`. */
export const TERM_FEATURES = [
  'bias',
  'log occurrences',
  'share of sentences',
  'log first sentence',
  'among the first three or so',
  'among the first ten or so',
  'first sentence, relative',
  'mean sentence, relative',
  'capitals',
  'number',
  'length',
  'opens sentences',
  'in quotations',
  'company',
  'depth in its sentence',
  'early and repeated',
  'early and in good company',
  'first block',
] as const;

const FEWEST_SENTENCES = 8;

/** Returns the features of one term, each between 0 and about 4; none depends on the language. */
export function featuresOf(counts: TermCounts, sentenceCount: number): readonly number[] {
  const { occurrences, firstSentence: first, company } = counts;
  const repeated = Math.log(occurrences);
  const early = 1 / (1 + first / 3);
  const all = Math.max(1, sentenceCount);
  return [
    1,
    repeated,
    counts.sentences / Math.max(FEWEST_SENTENCES, sentenceCount),
    Math.log(1 + first),
    early,
    Math.exp(-first / 10),
    first / all,
    counts.places / occurrences / all,
    counts.capitals / occurrences,
    counts.isNumber ? 1 : 0,
    counts.letters / occurrences / 10,
    counts.openings / occurrences,
    counts.quoted / occurrences,
    company,
    counts.depths / occurrences,
    early * repeated,
    early * company,
    counts.opensArticle ? 1 : 0,
  ];
}
