import type { Span } from '../../model/span';
import { governorOf } from './governed';
import { placesOf, weightOf, type Prepared } from './prepared';
import { splitSentences } from '../condense/sentences/split-sentences';
import type { Governor } from './taken';
import { trace, type Step } from './trace';
import { wordsOf, type Word } from './words';

/** A sentence of the claim, aligned with the most similar sentences of the article. */
export interface Aligned {
  readonly words: readonly Word[];
  /** Indices of the source sentences, the most similar first; empty when none is similar at all. */
  readonly sources: readonly number[];
  /** The words that are aligned with words of the article, in order. */
  readonly steps: readonly Step[];
  /** For each word of the claim, the position in the article's words that it is aligned with. */
  readonly places: readonly (number | undefined)[];
  /** What denies or doubts these words in the article, and was left out of the claim. */
  readonly governor: Governor | undefined;
  /** From 0 (one verbatim piece of the article) to 1 (nothing from the article). */
  readonly strain: number;
}

/** How many sentences one sentence of a claim may rest on: any more resemble it only by chance. */
const MAX_SOURCES = 3;
/** Every source that is not cited must add at least this share of the claim's weight. */
const MIN_GAIN = 0.12;
/** How many sentences the words may be aligned with besides the sources. */
const MAX_LIKELY = 8;

/**
 * Aligns each sentence of a claim with its sources.
 *
 * @param cited spans of the article's text that the claim names as its sources; always counted as such
 */
export function align(claim: string, article: Prepared, cited: readonly Span[] = []): Aligned[] {
  const named = article.sentences
    .filter((sentence) => cited.some((span) => span.start < sentence.end && span.end > sentence.start))
    .map((sentence) => sentence.index);
  return splitSentences(claim, article.language).map((span) => {
    const words = wordsOf(claim.slice(span.start, span.end), article.language, span.start);
    const { sources, likely } = findSources(words, article, named);
    const { steps, strain } = trace(words, new Set([...sources, ...likely]), article);
    const places = Array.from<number | undefined>({ length: words.length });
    for (const { index, place } of steps) places[index] = place;
    return { words, sources, steps, places, governor: governorOf({ words, steps }, article), strain };
  });
}

/**
 * Greedily chooses the sentences that together cover most of the claim's weight; `likely` are those that cover most
 * on their own.
 */
function findSources(
  words: readonly Word[],
  article: Prepared,
  named: readonly number[],
): { readonly sources: readonly number[]; readonly likely: readonly number[] } {
  const byNorm = new Map<string, { weight: number; readonly sentences: ReadonlySet<number> }>();
  for (const word of words) {
    // A negation is no topic: containing one does not make a sentence the source.
    const weight = article.lexicon.negations.has(word.norm) ? 0 : weightOf(article, word);
    const known = byNorm.get(word.norm);
    if (known !== undefined) known.weight += weight;
    else if (weight > 0) {
      const sentences = placesOf(article, word).map((place) => article.sentenceOfWord[place] ?? -1);
      byNorm.set(word.norm, { weight, sentences: new Set(sentences) });
    }
  }
  const open = [...byNorm.values()];
  const total = open.reduce((sum, { weight }) => sum + weight, 0);
  const alone = new Map<number, number>();
  for (const { weight, sentences } of open)
    for (const index of sentences) alone.set(index, (alone.get(index) ?? 0) + weight);
  const likely = [...alone]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_LIKELY)
    .map(([index]) => index);
  const sources = [...named];
  let left = open.filter(({ sentences }) => !sources.some((index) => sentences.has(index)));
  while (sources.length < named.length + MAX_SOURCES) {
    const gains = new Map<number, number>();
    for (const { weight, sentences } of left)
      for (const index of sentences) gains.set(index, (gains.get(index) ?? 0) + weight);
    let best = -1;
    let bestGain = MIN_GAIN * total;
    for (const [index, gain] of gains) {
      // Of two that add the same, the one next to a source already found is more likely.
      const near = sources.some((source) => Math.abs(source - index) === 1) ? 1.1 : 1;
      if (gain * near > bestGain) [best, bestGain] = [index, gain * near];
    }
    if (best < 0) break;
    sources.push(best);
    left = left.filter(({ sentences }) => !sentences.has(best));
  }
  return { sources, likely };
}
