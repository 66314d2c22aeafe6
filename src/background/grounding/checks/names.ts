import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import { replacedBy, wordsInPlaceOf } from '../gaps';
import { hasWord, NAME_START, type Prepared } from '../prepared';
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
      if (!isNamed(word, article) && !isInitials(article, word)) {
        const said = wordsInPlaceOf(part, index, article).find((other) => other.isCapital);
        problems.push({ kind: 'name', claimed: word.raw, ...(said === undefined ? {} : { said: said.raw }) });
        missing++;
      } else if (part.places[index] === undefined) {
        const replaced = replacedBy(part, index, article);
        const said = replaced.find((other) => other.isCapital && !isSameName(other, word));
        if (said === undefined || replaced.some((other) => isSameName(other, word))) continue;
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

/** A name and its derivatives share their beginning: "Israel", "Israeli"; "China", "Chinese". */
function isNamed(word: Word, article: Prepared): boolean {
  if (hasWord(article, word)) return true;
  const kin = article.capitalsByStart.get(word.norm.slice(0, NAME_START)) ?? [];
  return [...kin].some((other) => isKin(other, word.norm));
}

function isSameName(other: Word, word: Word): boolean {
  return other.isCapital && isKin(other.norm, word.norm);
}

function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= NAME_START && shared >= Math.min(a.length, b.length) - 1;
}

/** "WHO" where the article has "World Health Organization", "EU" where it has "European Union". */
function isInitials(article: Prepared, word: Word): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(word.raw)) return false;
  const letters = word.norm.split('');
  return article.words.some((_, start) =>
    letters.every((letter, offset) => {
      const other = article.words[start + offset];
      return other?.isCapital === true && other.norm.startsWith(letter);
    }),
  );
}
