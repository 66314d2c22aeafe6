import type { Aligned } from './align';
import type { Prepared } from './prepared';
import type { Word } from './words';

const MAX_GAP = 8;

/**
 * The article's words in the position of the claim's word `index`: between the nearest words before and after it that
 * both texts have. Empty when these are far apart in the article.
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

/** Longest gaps, in words, for which the claim's words count as a replacement of the article's. */
const MAX_REPLACED = { claim: 2, article: 3 };

/**
 * The article's words that the claim's word `index` replaces: they have the same neighbours, in one sentence of the
 * article. Stricter than `wordsInPlaceOf`; empty when the word itself is from the article.
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
