import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import { replacedBy, wordsInPlaceOf } from '../gaps';
import type { Prepared } from '../prepared';
import { isNamed, isSameName } from '../short-forms';
import type { Word } from '../words';

/**
 * Checks names: every capitalised word of the claim that does not merely begin a sentence must be in the article, and
 * must not stand where the article has another.
 */
export const checkNames: Check = ({ article, aligned }) => {
  if (article.lexicon.hasCapitalNouns) return { problems: [], signals: {} };
  const problems: Problem[] = [];
  let missing = 0;
  let swapped = 0;
  for (const part of aligned) {
    for (const [index, word] of part.words.entries()) {
      if (!isName(word, index, article)) continue;
      if (!isNamed(word, article)) {
        const said = wordsInPlaceOf(part, index, article).find((other) => other.isCapital);
        problems.push({ kind: 'name', claimed: word.raw, ...(said === undefined ? {} : { said: said.raw }) });
        missing++;
      } else if (part.places[index] === undefined) {
        const replaced = replacedBy(part, index, article);
        const said = replaced.find((other) => other.isCapital && !isSameName(other, word, article));
        if (said === undefined || replaced.some((other) => isSameName(other, word, article))) continue;
        problems.push({ kind: 'name', claimed: word.raw, said: said.raw });
        swapped++;
      }
    }
  }
  return {
    problems,
    signals: { name: Math.min(2, missing), swapped: Math.min(1, swapped) },
  };
};

function isName(word: Word, index: number, { lexicon }: Prepared): boolean {
  if (index === 0 || !word.isCapital || word.isNumber) return false;
  return !(
    lexicon.functionWords.has(word.norm) ||
    lexicon.weekdays.has(word.norm) ||
    lexicon.months.has(word.norm) ||
    lexicon.numbers.has(word.norm) ||
    lexicon.scales.has(word.norm)
  );
}
