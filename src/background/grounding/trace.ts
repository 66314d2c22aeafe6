import { isDate, isNumeral, placesOf, weightOf, type Prepared } from './prepared';
import { isSameWord, type Word } from './words';

/** A word of the claim aligned with a place in the article's words. */
export interface Step {
  readonly index: number;
  readonly place: number;
}

/** A sentence of the claim as a sequence of pieces of the article. */
export interface Trace {
  readonly steps: readonly Step[];
  /** From 0 (one verbatim piece of the article) to 1 (nothing from the article). */
  readonly strain: number;
}

/** Gain of an aligned word, and cost of a seam between two pieces. Set by hand on a handful of cases. */
const GAIN = { content: 1, function: 0.35 };
const COST = {
  start: 0.1,
  backward: 0.4,
  otherSentence: 1.05,
  leftOut: (words: number): number => Math.min(0.8, 0.25 + 0.04 * words),
  putIn: (words: number): number => 0.1 + 0.05 * words,
  replaced: (words: number): number => 0.05 * words,
};
/** This much cost is free, since any short claim leaves something out. */
const FREE = 0.2;
/** How far back the previous aligned word is searched for, in words: after a longer gap, the alignment restarts. */
const MAX_GAP = 6;
/** A word with more places than this is a function word or in a list of dates: any of these will do. */
const MAX_PLACES = 24;

interface Node extends Step {
  readonly score: number;
  readonly before: Node | undefined;
}

/**
 * Finds the cheapest way to build the claim from the given sentences by copying runs of words, with omissions,
 * insertions, replacements and jumps between them: Viterbi over the places of each word. Time grows with the number of
 * words in the claim, not with the article.
 */
export function trace(words: readonly Word[], sentences: ReadonlySet<number>, article: Prepared): Trace {
  const placesByKey = placesIn(sentences, article);
  const columns: Node[][] = [];
  let best: Node | undefined;
  let most = 0;
  for (const [index, word] of words.entries()) {
    const gain = weightOf(article, word) > 0 ? GAIN.content : GAIN.function;
    const places = isDate(word, article.lexicon)
      ? placesOf(article, word)
          .filter((place) => sentences.has(article.sentenceOfWord[place] ?? -1))
          .slice(0, MAX_PLACES)
      : placesAmong(word, placesByKey, article);
    // "3" for "three" is the same number in another notation: that is for `checkNumbers` to judge.
    if (places.length > 0 || !isNumeral(word, article.lexicon)) most += gain;
    const column: Node[] = [];
    for (const place of places) {
      let node: Node = { index, place, score: gain - COST.start, before: undefined };
      for (let other = index - 1; other >= Math.max(0, index - 1 - MAX_GAP); other--)
        for (const before of columns[other] ?? []) {
          const score = before.score + gain - seamCost(before, index, place, article);
          if (score > node.score) node = { index, place, score, before };
        }
      column.push(node);
      if (best === undefined || node.score > best.score) best = node;
    }
    columns.push(column);
  }
  const steps: Step[] = [];
  for (let node = best; node !== undefined; node = node.before)
    steps.push({ index: node.index, place: node.place });
  return {
    steps: steps.toReversed(),
    strain: most === 0 ? 0 : Math.max(0, most - Math.max(0, best?.score ?? 0) - FREE) / most,
  };
}

function placesIn(sentences: ReadonlySet<number>, article: Prepared): ReadonlyMap<string, readonly number[]> {
  const placesByKey = new Map<string, number[]>();
  for (const index of [...sentences].toSorted((a, b) => a - b)) {
    const sentence = article.sentences[index];
    for (const [offset, { key }] of sentence?.words.entries() ?? []) {
      const places = placesByKey.get(key) ?? [];
      places.push((sentence?.firstPlace ?? 0) + offset);
      placesByKey.set(key, places);
    }
  }
  return placesByKey;
}

function placesAmong(
  word: Word,
  placesByKey: ReadonlyMap<string, readonly number[]>,
  { words }: Prepared,
): readonly number[] {
  const isThere = (place: number): boolean => {
    const other = words[place];
    return other !== undefined && isSameWord(word, other);
  };
  return (placesByKey.get(word.key) ?? []).filter(isThere).slice(0, MAX_PLACES);
}

function seamCost(before: Step, index: number, place: number, { sentenceOfWord }: Prepared): number {
  if (sentenceOfWord[before.place] !== sentenceOfWord[place]) return COST.otherSentence;
  const inArticle = place - before.place - 1;
  const inClaim = index - before.index - 1;
  if (inArticle < 0) return COST.backward;
  if (inArticle > inClaim) return COST.leftOut(inArticle - inClaim);
  return inArticle < inClaim ? COST.putIn(inClaim - inArticle) : COST.replaced(inClaim);
}
