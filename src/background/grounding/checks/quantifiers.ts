import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { isNumeral, placesOf, type Prepared } from '../prepared';
import type { Word } from '../words';

/** How far a quantifier may stand from what it counts, in words: "some of the pupils". */
const REACH = 3;

/** What "all" and "every" are in the lists. */
const WHOLE = 3;

interface Said {
  readonly level: number;
  readonly raw: string;
}

/** Finds "all" where the article has "most" or "some" of the same thing: a claim may say less, not more. */
export const checkQuantifiers: Check = ({ article, aligned }) => {
  const { quantifiers, negations } = article.lexicon;
  const problems: Problem[] = [];
  for (const part of aligned)
    for (const [index, word] of part.words.entries()) {
      const claimed = quantifiers.get(word.norm);
      // "Not all" says less than "some of them failed".
      const isDenied = negations.has(part.words[index - 1]?.norm ?? '');
      const counted = claimed === undefined || isDenied ? undefined : countedBy(part, index, article);
      if (claimed === undefined || counted === undefined) continue;
      const said = placesOf(article, counted).flatMap((place) => quantifierOf(place, article) ?? []);
      const isMore = said.every(({ level }) => level < claimed);
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

/** What quantifier the article's word at a place has before it: "some of the pupils", "all 40 pupils". */
function quantifierOf(place: number, { words, sentenceOfWord, lexicon }: Prepared): Said | undefined {
  let isNumbered = false;
  for (let at = place - 1; at >= place - REACH; at--) {
    const word = words[at];
    if (word === undefined || sentenceOfWord[at] !== sentenceOfWord[place]) return undefined;
    const level = lexicon.quantifiers.get(word.norm);
    if (level !== undefined) {
      const before = words[at - 1];
      if (level === WHOLE && before !== undefined && lexicon.negations.has(before.norm))
        return { level: 1, raw: `${before.raw} ${word.raw}` };
      // "Some 40" are about 40.
      return isNumbered && level < WHOLE ? undefined : { level, raw: word.raw };
    }
    if (isNumeral(word, lexicon)) isNumbered = true;
    else if (!lexicon.functionWords.has(word.norm)) return undefined;
  }
  return undefined;
}
