import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { isNumeral, placesOf, type Prepared } from '../prepared';
import type { Word } from '../words';

/** How far a quantifier may stand from what it counts, in words: "some of the pupils". */
const REACH = 3;

/** Finds "all" where the article has "most" or "some" of the same thing: a claim may say less, not more. */
export const checkQuantifiers: Check = ({ article, aligned }) => {
  const { quantifiers } = article.lexicon;
  const problems: Problem[] = [];
  for (const part of aligned)
    for (const [index, word] of part.words.entries()) {
      const claimed = quantifiers.get(word.norm);
      const counted = claimed === undefined ? undefined : countedBy(part, index, article);
      if (claimed === undefined || counted === undefined) continue;
      const said = placesOf(article, counted).flatMap((place) => quantifierOf(place, article) ?? []);
      const isMore = said.every(({ norm }) => (quantifiers.get(norm) ?? 0) < claimed);
      if (said[0] !== undefined && isMore)
        problems.push({ kind: 'opposite', claimed: word.raw, said: said[0].raw });
    }
  return { problems, signals: { opposite: Math.min(1, problems.length) } };
};

/** The word that the quantifier at `index` of the claim counts, if it was taken over from the article. */
function countedBy(part: Aligned, index: number, article: Prepared): Word | undefined {
  const { functionWords, quantifiers } = article.lexicon;
  for (let at = index + 1; at <= index + REACH; at++) {
    const word = part.words[at];
    if (word === undefined || quantifiers.has(word.norm)) return undefined;
    if (functionWords.has(word.norm)) continue;
    return part.places[at] === undefined || isNumeral(word, article.lexicon) ? undefined : word;
  }
  return undefined;
}

/** The quantifier before the article's word at `place`. */
function quantifierOf(place: number, { words, sentenceOfWord, lexicon }: Prepared): Word | undefined {
  for (let at = place - 1; at >= place - REACH; at--) {
    const word = words[at];
    if (word === undefined || sentenceOfWord[at] !== sentenceOfWord[place]) return undefined;
    if (lexicon.quantifiers.has(word.norm)) return word;
    if (!lexicon.functionWords.has(word.norm)) return undefined;
  }
  return undefined;
}
