import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';
import { isPast, isSurelyFinite } from './verb';

/**
 * Whether a word that may be a pronoun as well is an article, in a language that writes its nouns with a capital: "Das
 * Gericht", "Das britische Unterhaus hat"; not "Das ist", "Das sagte Vane". What looks like an adjective may be a verb
 * ("Das sehe Vane anders"), unless another verb follows.
 */
export function isArticle(
  word: Word,
  next: Word | undefined,
  rest: readonly Word[],
  table: LanguageTable,
): boolean {
  if (!table.isVerbSecond || !table.determiners.has(word.lower) || next === undefined) return false;
  if (opensNoun(next)) return true;
  const noun = rest.findIndex(opensNoun);
  const adjectives = [next, ...rest.slice(0, Math.max(noun, 0))];
  if (noun < 0 || !adjectives.every(({ text }) => /^\p{Ll}+e[nr]?$/u.test(text))) return false;
  if (adjectives.some((one) => isSurelyFinite({ table }, one))) return false;
  return rest.slice(noun + 1).some((one) => isSurelyFinite({ table }, one) || isPast({ table }, one));
}

const opensNoun = ({ text }: Word): boolean => /^[\p{Lu}\p{N}]/u.test(text);
