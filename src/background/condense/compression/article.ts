import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';
import { isPast, isSurelyFinite } from './verb';

/**
 * Whether a word that may be a pronoun as well is an article: before a noun that has a capital in German, and in
 * Scandinavian languages before an adjective.
 */
export const isArticle = (
  word: Word,
  next: Word | undefined,
  rest: readonly Word[],
  table: LanguageTable,
): boolean => opensNounWithCapital(word, next, rest, table) || opensDefinite(word, next, rest, table);

/** "Den svenska regeringen", "De nye reglene"; not "Den öppnade dörren" ("It opened the door"), "De nya är". */
function opensDefinite(
  word: Word,
  next: Word | undefined,
  [noun]: readonly Word[],
  { articlePronouns, definiteEndings, stopwords }: LanguageTable,
): boolean {
  if (!articlePronouns.has(word.lower) || next === undefined || noun === undefined) return false;
  const isAdjective =
    definiteEndings.some((ending) => next.text.endsWith(ending)) && !stopwords.has(next.lower);
  return isAdjective && /^\p{Ll}{3}/u.test(noun.text) && !stopwords.has(noun.lower);
}

/**
 * "Das Gericht", "Das britische Unterhaus hat"; not "Das ist", "Das sagte Vane". What looks like an adjective may be a
 * verb ("Das sehe Vane anders"), unless another verb follows.
 */
function opensNounWithCapital(
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
