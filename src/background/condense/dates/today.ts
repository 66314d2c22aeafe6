import { isSurelyFinite } from '../compression/verb';
import type { LanguageTable } from '../data/language-table';
import { gapBefore, type Word } from '../sentences/words';
import { hasParticipleForm, isConditional, isOfFuture, isOfPast, isOwned, isVerbal } from './tense';

/** The words of a clause before and after one of them. */
interface Clause {
  /** The word that opens it, if it is a subordinate one. */
  readonly opener: Word | undefined;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/**
 * Whether a word such as "today" means the day: its own verb must be past or future. In "cars are common today", "it
 * would cost more today" and "the firm today employs nine" it means these times, whatever tense other verbs have.
 */
export function isOnDay(text: string, words: readonly Word[], at: number, table: LanguageTable): boolean {
  const clause = clauseAt(text, words, at, table);
  const { opener, before, after } = clause;
  if ([...before, ...after].some(({ lower }) => table.lasting.has(lower))) return false;
  if (opener !== undefined && isConditional(opener, table)) return false;
  const isVerb = (word: Word): boolean =>
    isVerbal(word, table) ||
    isOfFuture(word, table) ||
    isConditional(word, table) ||
    isSurelyFinite({ table }, word);
  const compared = after.findIndex(({ lower }) => table.comparing.has(lower));
  const following = compared < 0 ? after : after.slice(0, compared);
  const isFronted = !before.some(isVerb);
  const verb = isFronted ? following.find(isVerb) : before.findLast(isVerb);
  const group = isFronted && verb !== undefined ? [verb] : before;
  if (verb === undefined || group.some((word) => isConditional(word, table))) return false;
  const last = [...before, ...after].at(-1);
  if (group.some((word) => isOfFuture(word, table))) return !table.isVerbSecond || isInfinitive(last);
  const head = isOfPast(verb, table) ? verb : auxiliaryOf(before, verb, table);
  if (head === undefined || isPresentPassive(before, head, table)) return false;
  return !table.auxiliaries.has(head.lower) || isPerfect(clause, head, isFronted, table);
}

/** "if a vote were held tomorrow": the day is imagined where its clause opens a condition. */
export function isImagined(text: string, words: readonly Word[], at: number, table: LanguageTable): boolean {
  const { opener, before } = clauseAt(text, words, at, table);
  return [opener, ...before].some((word) => table.conditions.has(word?.lower ?? ''));
}

/** The clause between commas or words that open a clause. A phrase before a comma belongs to what follows. */
function clauseAt(text: string, words: readonly Word[], at: number, table: LanguageTable): Clause {
  const isComma = (i: number): boolean => /[,;:]/u.test(gapBefore(text, words, i));
  const isOpener = (i: number): boolean => {
    const { lower = '' } = words[i] ?? {};
    return table.complementisers.has(lower) || table.relatives.has(lower);
  };
  const isVerb = (word: Word): boolean => isVerbal(word, table) || isOfFuture(word, table);
  const isJoint = (i: number): boolean => table.coordinators.has(words[i]?.lower ?? '');
  let from = at;
  while (from > 0 && !isComma(from) && !isOpener(from - 1)) {
    // "and today employs", "and charged him today"; not "Vane and Quill today met".
    if (isJoint(from - 1) && (from === at || words.slice(from, at).some(isVerb))) break;
    from -= 1;
  }
  const before = words.slice(from, at);
  const endAfter = (start: number): number => {
    let to = start;
    while (to < words.length && !isOpener(to) && (to === start || !isComma(to)) && !isJoint(to)) to += 1;
    return to;
  };
  const to = isComma(at + 1) ? at + 1 : endAfter(at + 1);
  const isWhole = [...before, ...words.slice(at + 1, to)].some(isVerb) || from !== 0;
  const end = isWhole || !isComma(to) ? to : endAfter(to);
  const opener = from > 0 && isOpener(from - 1) ? words[from - 1] : undefined;
  return { opener, before, after: words.slice(at + 1, end) };
}

/** How far before a participle its auxiliary may be: "is widely used". */
const NEAR = 2;

/** The few words before a participle among which its auxiliary is. */
function nearBefore(before: readonly Word[], verb: Word): readonly Word[] {
  const at = before.indexOf(verb);
  return before.slice(Math.max(0, at - NEAR), Math.max(0, at));
}

/** "ha" in "ha arrestato", "foi" in "foi fechado". */
const auxiliaryOf = (before: readonly Word[], verb: Word, table: LanguageTable): Word | undefined =>
  table.finite.has(verb.lower)
    ? undefined
    : nearBefore(before, verb).findLast((word) => isOfPast(word, table));

/** "is used", "are often found". */
const isPresentPassive = (before: readonly Word[], verb: Word, table: LanguageTable): boolean =>
  nearBefore(before, verb).some((word) => table.finite.has(word.lower) && !isOfPast(word, table));

/**
 * Whether an auxiliary forms a perfect: "has arrested a man", "hat einen Mann festgenommen"; not "has a game", "hat 300
 * Mitarbeiter". In English, "today it has become" describes these times.
 */
function isPerfect(
  { before, after }: Clause,
  auxiliary: Word,
  isFronted: boolean,
  table: LanguageTable,
): boolean {
  const all = [...before, ...after];
  const last = all.at(-1);
  if (table.isVerbSecond) return last !== undefined && hasParticipleForm(last, table);
  if (isFronted && table.openAuxiliaries.has(auxiliary.lower)) return before.at(-1) === auxiliary;
  return !isOwned(all[all.indexOf(auxiliary) + 1], table);
}

/** German "sprechen", which no participle ("gesprochen", "aufgenommen") looks like. */
const isInfinitive = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Ll}+n$/u.test(word.text) && !word.lower.includes('ge');
