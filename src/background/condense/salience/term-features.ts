import type { Word } from '../sentences/words';

/** What is counted of a term in one article. */
export interface TermCounts {
  readonly firstSentence: number;
  readonly sentences: number;
  readonly occurrences: number;
  readonly capitals: number;
  readonly isNumber: boolean;
  readonly inTitle: boolean;
  readonly inLead: boolean;
}

/** One sentence, as far as terms are counted in it. */
export interface CountedSentence {
  readonly words: readonly Word[];
  readonly terms: readonly (string | undefined)[];
  readonly isLead: boolean;
}

/** Counts every term of an article in one pass. */
export function countTerms(
  sentences: readonly CountedSentence[],
  titleTerms: ReadonlySet<string>,
): ReadonlyMap<string, TermCounts> {
  const counts = new Map<string, { -readonly [K in keyof TermCounts]: TermCounts[K] } & { last: number }>();
  for (const [at, sentence] of sentences.entries()) {
    for (const [i, term] of sentence.terms.entries()) {
      const word = sentence.words[i];
      if (term === undefined || word === undefined) continue;
      // A sentence's first word has a capital anyway.
      const hasCapital = i > 0 && /^\p{Lu}/u.test(word.text);
      const known = counts.get(term);
      if (known === undefined) {
        counts.set(term, {
          firstSentence: at,
          sentences: 1,
          occurrences: 1,
          capitals: hasCapital ? 1 : 0,
          isNumber: /^\p{N}/u.test(term),
          inTitle: titleTerms.has(term),
          inLead: sentence.isLead,
          last: at,
        });
        continue;
      }
      known.occurrences += 1;
      if (hasCapital) known.capitals += 1;
      if (sentence.isLead) known.inLead = true;
      if (known.last !== at) known.sentences += 1;
      known.last = at;
    }
  }
  return counts;
}

/** Names of the features, in the order of `featuresOf`. */
export const TERM_FEATURES = [
  'bias',
  'early',
  'first sentence',
  'first three sentences',
  'log occurrences',
  'share of sentences',
  'capital',
  'number',
  'title',
  'repeated and early',
] as const;

/** Features of one term; all between 0 and about 4, none of them knows a language. */
export function featuresOf(counts: TermCounts, sentenceCount: number): readonly number[] {
  const first = counts.firstSentence;
  const repeated = Math.log(counts.occurrences);
  return [
    1,
    1 / (1 + first / 3),
    first === 0 ? 1 : 0,
    first < 3 ? 1 : 0,
    repeated,
    counts.sentences / Math.max(8, sentenceCount),
    counts.capitals / counts.occurrences,
    counts.isNumber ? 1 : 0,
    counts.inTitle || counts.inLead ? 1 : 0,
    first < 5 ? repeated : 0,
  ];
}
