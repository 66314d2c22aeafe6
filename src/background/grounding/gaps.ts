import type { Aligned } from './align';
import type { Prepared } from './prepared';
import type { Word } from './words';

const MAX_GAP = 8;

/**
 * The words of the article that stand where the claim's word `index` stands: between the article's places of
 * the nearest words before and after it that both have. Empty when these are not near each other.
 */
export function wordsInPlaceOf(aligned: Aligned, index: number, article: Prepared): readonly Word[] {
  const before = aligned.places.findLast((place, other) => other < index && place !== undefined);
  const after = aligned.places.find((place, other) => other > index && place !== undefined);
  let from: number;
  let to: number;
  if (before !== undefined && after !== undefined) {
    from = before + 1;
    to = after;
    if (to < from || to - from > MAX_GAP) return [];
  } else if (before !== undefined) {
    from = before + 1;
    to = from + 2;
  } else if (after !== undefined) {
    to = after;
    from = to - 2;
  } else return [];
  const used = new Set(aligned.places);
  const sentence = article.sentenceOfWord[before ?? after ?? -1];
  return article.words
    .slice(Math.max(0, from), to)
    .filter(
      (_, offset) =>
        !used.has(Math.max(0, from) + offset) &&
        article.sentenceOfWord[Math.max(0, from) + offset] === sentence,
    );
}

/** Longest gaps, in words of the claim and of the article, in which one is taken for the other. */
const MAX_REPLACED = { claim: 2, article: 3 };

/**
 * The words of the article that the claim's word `index` was put in place of: what stands around it in the
 * claim stands around them in one sentence of the article. Stricter than `wordsInPlaceOf`; empty when the
 * word is the article's own.
 */
export function replacedBy(part: Aligned, index: number, article: Prepared): readonly Word[] {
  const at = part.steps.findIndex((step) => step.index > index);
  const after = part.steps[at];
  const before = part.steps[at - 1];
  if (after === undefined || before === undefined || before.index === index) return [];
  const inClaim = after.index - before.index - 1;
  const inArticle = after.place - before.place - 1;
  if (inClaim > MAX_REPLACED.claim || inArticle < 1 || inArticle > MAX_REPLACED.article) return [];
  if (article.sentenceOfWord[before.place] !== article.sentenceOfWord[after.place]) return [];
  return article.words.slice(before.place + 1, after.place);
}
