import type { LanguageTable } from '../data/language-table';
import { openingPhrases } from '../sentences/opening-links';
import type { Word } from '../sentences/words';

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
  const clause = clauseAround(text, words, at, table);
  const day = clause.indexOf(words[at] ?? NONE);
  if (table.isVerbSecond) return isInGermanPerfect(clause, day, table);
  const before = clause.slice(0, day);
  return before.some((word, i) => {
    const rest = before.slice(i + 1);
    const [reflexive] = openingPhrases(before.slice(i).concat(NONE), table.reflexivePerfects);
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

const NONE: Word = { start: -1, end: -1, text: '', lower: '' };

/** Whether these words open no phrase of their own, to which the day might belong: "s'est dit favorable à un vote lundi". */
const isClose = (words: readonly Word[], most: number, table: LanguageTable): boolean =>
  words.length <= most &&
  !words.some(({ lower }) => table.determiners.has(lower) || table.adjuncts.has(lower));

/** The words around one of them up to the next comma or word that joins or opens a clause, in German after a comma only. */
function clauseAround(
  text: string,
  words: readonly Word[],
  at: number,
  { coordinators, conjunctions, relatives, complementisers, isVerbSecond }: LanguageTable,
): readonly Word[] {
  const joints = [coordinators, conjunctions, ...(isVerbSecond ? [] : [relatives, complementisers])];
  const isJoint = ({ lower }: Word): boolean => joints.some((list) => list.has(lower));
  const isBreak = (i: number): boolean =>
    /[,;:–—]/u.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
  let from = at;
  while (from > 0 && !isBreak(from) && !isJoint(words[from - 1] ?? NONE)) from -= 1;
  let to = at + 1;
  while (to < words.length && !isBreak(to) && !isJoint(words[to] ?? NONE)) to += 1;
  return words.slice(from, to);
}
