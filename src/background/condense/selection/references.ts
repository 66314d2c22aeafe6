import type { LanguageTable } from '../data/language-table';
import { termsOf } from '../salience/term';
import type { Sentence } from '../sentences/read-sentences';

/**
 * The terms of the noun that a sentence opens with and points back to: "The alliance pays". A fact before that has one
 * of them makes it clear. None of what everybody knows ("The government"), or where more than the noun tells which is
 * meant ("The mayor of Orla").
 */
export function referredTo({ words }: Sentence, table: LanguageTable): readonly string[] {
  const [article, noun, verb] = words;
  if (article === undefined || noun === undefined || verb === undefined) return [];
  const isNoun = /^\p{Ll}{3,}$/u.test(noun.text) && !table.selfEvident.has(noun.lower);
  if (!isNoun || !table.definites.has(article.lower)) return [];
  const isVerb =
    table.finite.has(verb.lower) ||
    table.saying.has(verb.lower) ||
    table.finiteEndings.some((ending) => verb.lower.endsWith(ending));
  return isVerb ? termsOf(noun, table) : [];
}
