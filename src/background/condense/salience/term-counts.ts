import type { Sentence } from '../sentences/read-sentences';

/** Counts for one term in one article; sentences are numbered from 0. */
export interface TermCounts {
  readonly occurrences: number;
  /** Number of sentences that contain it. */
  readonly sentences: number;
  readonly firstSentence: number;
  /** Sum of the indices of the sentences of all its occurrences. */
  readonly places: number;
  /** Sum of the relative positions of its occurrences in their sentences, each from 0 to 1. */
  readonly depths: number;
  /** Occurrences with a capital that are not the first word of a sentence. */
  readonly capitals: number;
  /** Occurrences among the first two words of a sentence. */
  readonly openings: number;
  /** Occurrences in sentences that open with a quotation. */
  readonly quoted: number;
  /** Sum of the lengths of its words, in UTF-16 code units. */
  readonly letters: number;
  readonly isNumber: boolean;
  /** Whether it first occurs in the first block of an article that has several. */
  readonly opensArticle: boolean;
  readonly inTitle: boolean;
  /** Highest `companyOf` among the sentences that contain it. */
  readonly company: number;
}

/** Counts in the making, with the last sentence in which the term was seen. */
type Counting = { -readonly [K in keyof TermCounts]: TermCounts[K] } & { last: number };

const OPENING_WORDS = 2;
const QUOTE_AT_START = /^["“„«‘'「『]/u;

/** Counts every term of an article in two passes over its sentences. */
export function countTerms(
  text: string,
  sentences: readonly Sentence[],
  titleTerms: ReadonlySet<string>,
): ReadonlyMap<string, TermCounts> {
  const counts = new Map<string, Counting>();
  const firstBlock = sentences[0]?.block;
  const hasBlocks = sentences.at(-1)?.block !== firstBlock;
  for (const [at, sentence] of sentences.entries()) {
    const isQuoted = QUOTE_AT_START.test(text.slice(sentence.span.start, sentence.span.start + 1));
    for (const { term, word, i, letters } of termsWithWords(sentence)) {
      let count = counts.get(term);
      if (count === undefined) {
        count = fresh(term, at, hasBlocks && sentence.block === firstBlock, titleTerms.has(term));
        counts.set(term, count);
      }
      count.occurrences += 1;
      count.places += at;
      count.depths += i / sentence.words.length;
      count.letters += letters;
      if (i > 0 && /^\p{Lu}/u.test(word.text)) count.capitals += 1;
      if (i < OPENING_WORDS) count.openings += 1;
      if (isQuoted) count.quoted += 1;
      if (count.last !== at) count.sentences += 1;
      count.last = at;
    }
  }
  for (const sentence of sentences) {
    const company = companyOf(sentence, counts);
    for (const term of sentence.terms.flat()) {
      const count = counts.get(term);
      if (count !== undefined && count.company < company) count.company = company;
    }
  }
  return counts;
}

/** Lists each term with its word, the word's index, and its share of the word's letters. */
const termsWithWords = ({ words, terms }: Sentence) =>
  words.flatMap((word, i) => {
    const those = terms[i] ?? [];
    return those.map((term) => ({ term, word, i, letters: word.text.length / those.length }));
  });

/** Least divisor of the mean, so that a sentence with only one name counts as little company. */
const FEWEST_IN_COMPANY = 6;

/** Mean log count of a sentence's terms: high where the sentence is about the article's subject. */
function companyOf(sentence: Sentence, counts: ReadonlyMap<string, TermCounts>): number {
  const terms = new Set(sentence.terms.flat());
  let sum = 0;
  for (const term of terms) sum += Math.log(counts.get(term)?.occurrences ?? 1);
  return sum / Math.max(FEWEST_IN_COMPANY, terms.size);
}

function fresh(term: string, at: number, opensArticle: boolean, inTitle: boolean): Counting {
  return {
    occurrences: 0,
    sentences: 0,
    firstSentence: at,
    places: 0,
    depths: 0,
    capitals: 0,
    openings: 0,
    quoted: 0,
    letters: 0,
    isNumber: /^\p{N}/u.test(term),
    opensArticle,
    inTitle,
    company: 0,
    last: -1,
  };
}
