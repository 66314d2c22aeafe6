import type { Bracketed } from '../../../model/fact';
import { keptText } from '../../../model/fact';
import { isWithin, type Span } from '../../../model/span';
import { variantsOf, type Compressed } from '../compression/compress';
import type { LanguageTable } from '../data/language-table';
import { antecedentOf } from '../marks/antecedent';
import type { Sentence } from '../sentences/read-sentences';
import { countWords } from '../sentences/words';
import { density, worthOfTerms, type Candidate, type Wording, type WorthOf } from './candidate';
import { leansOnBefore } from './leaning';
import { introductionsOf } from './introductions';
import { placeFactor } from './place';

/** A wording with what is needed to build a fact from it. */
export interface FactWording extends Wording {
  readonly compressed: Compressed;
  readonly bracketed: readonly Bracketed[];
}

/** What is known about the article besides its text. */
export interface Known {
  /** How well each of the sentences stands on its own. */
  readonly fitness: readonly number[];
  /** Whether the day of publication is known, so that a day that is cut can be shown beside the fact. */
  readonly isDated: boolean;
  /** Terms of the title; a person it names need not be introduced. */
  readonly titleTerms: ReadonlySet<string>;
}

/** How many sentences are considered at all their lengths. */
const MOST = 30;

/**
 * Returns the sentences that promise most for their length as candidates in text order, each at every length that it
 * can have.
 *
 * @param sentences those that can be facts, in text order
 */
export function candidatesOf(
  text: string,
  sentences: readonly Sentence[],
  table: LanguageTable,
  worthOf: WorthOf,
  { fitness, isDated, titleTerms }: Known,
): readonly Candidate<FactWording>[] {
  const introductions = introductionsOf(text, sentences, table);
  const factors = fitness.map((fit, at) => fit * placeFactor(at));
  const promises = sentences.map((sentence, at) => {
    const whole = { terms: termsIn(sentence, [sentence.span]), words: sentence.words.length };
    return density(worthOfTerms(whole, worthOf), whole) * (factors[at] ?? 0);
  });
  const promising = [...promises.keys()]
    .filter((at) => (promises[at] ?? 0) > 0)
    .sort((a, b) => (promises[b] ?? 0) - (promises[a] ?? 0) || a - b)
    .slice(0, MOST)
    .sort((a, b) => a - b);
  return promising.flatMap((at): readonly Candidate<FactWording>[] => {
    const sentence = sentences[at];
    if (sentence === undefined) return [];
    const bracketed = antecedentOf(text, sentence, sentences[at - 1], table);
    const wordingOf = (compressed: Compressed): FactWording => ({
      compressed,
      bracketed,
      terms: termsIn(sentence, compressed.kept),
      // Chinese characters count as fractions of words, but the search needs whole numbers.
      words: Math.ceil(countWords(keptText(text, compressed.kept, bracketed))),
    });
    const worthOfSpan = (span: Span): number =>
      worthOfTerms({ terms: termsIn(sentence, [span]), words: 0 }, worthOf);
    // A lead that opens with a pronoun and names somebody later explains the pronoun itself.
    const isExplained = bracketed.length > 0 || (at === 0 && namesSomebody(sentence, sentences.slice(1)));
    const leans = !isExplained && leansOnBefore(text, sentence, table);
    const wordings = variantsOf(text, sentence, table, worthOfSpan, isDated).map(wordingOf);
    const introducing = introductions[at] ?? [];
    const needs = introducing.some((term) => titleTerms.has(term)) ? [] : introducing;
    return [{ at, wordings, factor: factors[at] ?? 0, leans, needs }];
  });
}

/** Whether a name in it recurs in the article: "As cousins go, he would not be welcome at Christmas" names nobody. */
function namesSomebody({ words }: Sentence, others: readonly Sentence[]): boolean {
  const names = new Set(words.slice(1).flatMap(({ text }) => (/^\p{Lu}\p{Ll}/u.test(text) ? [text] : [])));
  return names.size > 0 && others.some((other) => other.words.some(({ text }) => names.has(text)));
}

/** Distinct terms of the words within the spans. */
function termsIn(sentence: Sentence, spans: readonly Span[]): readonly string[] {
  const terms = new Set<string>();
  for (const [i, word] of sentence.words.entries()) {
    if (!spans.some((span) => isWithin(word, span))) continue;
    for (const term of sentence.terms[i] ?? []) terms.add(term);
  }
  return [...terms];
}
