import type { LanguageTable } from '../data/language-table';
import { openingPhrases } from '../sentences/opening-links';
import { gapBefore, type Word } from '../sentences/words';

/** A day is that of the verb only this few words after it: "est mort subitement lundi". */
const MOST_BETWEEN = 2;

/**
 * Whether a day belongs to a perfect that is formed with "to be": "est mort lundi", "è stato arrestato lunedì", "s'est
 * ouvert lundi", "ist am Montag gestorben". It is told by the participle, since with any other "to be" is present: "est
 * fermé lundi", "ist am Montag geöffnet".
 */
export function isInBeingPerfect(
  text: string,
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): boolean {
  const { from, to } = clauseAround(text, words, at, table);
  if (table.isVerbSecond) return isInGermanPerfect(words.slice(from, to), at - from, table);
  const before = words.slice(from, at);
  return before.some((word, i) => {
    const rest = before.slice(i + 1);
    const [reflexive] = openingPhrases(words.slice(from + i, at + 1), table.reflexivePerfects);
    // The participle follows; what kind of verb it is does not matter.
    if (reflexive !== undefined) return isClose(before.slice(i + reflexive), MOST_BETWEEN + 1, table);
    const participle = rest.findLastIndex(({ lower }) => table.beingParticiples.has(lower));
    return (
      table.beings.has(word.lower) &&
      participle >= 0 &&
      isClose(rest.slice(0, participle), MOST_BETWEEN, table) &&
      isClose(rest.slice(participle + 1), MOST_BETWEEN, table)
    );
  });
}

/** "Vane ist am Montag gestorben", "Am Montag ist Vane gestorben", "die am Montag gestorben sind". */
function isInGermanPerfect(clause: readonly Word[], day: number, table: LanguageTable): boolean {
  const being = clause.findIndex(({ lower }) => table.beings.has(lower));
  // "Der Start am Montag ist verschoben worden": the day is that of the start.
  const isOwn = being < day || day <= 1 || being === clause.length - 1;
  return (
    being >= 0 &&
    isOwn &&
    clause.some(({ lower }) => table.beingParticiples.has(lower)) &&
    !clause.some(({ lower }) => table.infinitives.has(lower))
  );
}

/** Whether these words open no phrase that may own the day: "s'est dit favorable à un vote lundi". */
const isClose = (words: readonly Word[], most: number, table: LanguageTable): boolean =>
  words.length <= most &&
  !words.some(({ lower }) => table.determiners.has(lower) || table.adjuncts.has(lower));

/**
 * Where the clause around a word begins and ends, as indices of words: at the next comma or dash and, except in German,
 * where a comma precedes it anyway, at a word that opens a clause.
 */
function clauseAround(
  text: string,
  words: readonly Word[],
  at: number,
  { coordinators, conjunctions, relatives, complementisers, isVerbSecond }: LanguageTable,
): { readonly from: number; readonly to: number } {
  const joints = [coordinators, conjunctions, ...(isVerbSecond ? [] : [relatives, complementisers])];
  const isJoint = (i: number): boolean => joints.some((list) => list.has(words[i]?.lower ?? ''));
  const isBreak = (i: number): boolean => /[,;:–—]/u.test(gapBefore(text, words, i));
  let from = at;
  while (from > 0 && !isBreak(from) && !isJoint(from - 1)) from -= 1;
  let to = at + 1;
  while (to < words.length && !isBreak(to) && !isJoint(to)) to += 1;
  return { from, to };
}
