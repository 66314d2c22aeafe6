import type { Word } from '../../sentences/words';
import { isOpenEnded, opensNounPhrase } from '../clause';
import { isGuard, mustStay } from '../guard';
import { isFinite, isParticiple, isSurelyFinite, opensObject } from '../verb';
import { closingAt, type CutRule, type SentenceView } from '../sentence-view';

const FEWEST_BEFORE = 6;
const FEWEST_WORDS = 4;

/**
 * Cuts what the same subject did as well, without a comma before it: " and rejected reports of a move", " and charged
 * with theft". What "and" joins to a complete clause may be cut, as the clause stays true without it. Whether it is
 * the outcome is left to the worth of its words.
 */
export const secondPredicate: CutRule = (view) => {
  const { sentence, text, table } = view;
  const { words } = sentence;
  const end = closingAt(view);
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    if (before === undefined || i < FEWEST_BEFORE || !table.conjunctions.has(word.lower)) return [];
    const rest = words.slice(i);
    const isPlain = text.slice(before.end, word.start) === ' ' && !/[:;]/u.test(text.slice(word.start, end));
    if (!isPlain || rest.length < FEWEST_WORDS || mustStay(view, rest)) return [];
    const verb = verbAfter(view, rest);
    const main = clauseBefore(view, words.slice(0, i));
    if (verb === undefined || !isWhole(view, main, rest[verb]) || goesOn(view, rest.slice(verb + 1)))
      return [];
    return [{ start: before.end, end, rule: 'second predicate', when: 'ifCheap', isNextDeed: true }];
  });
};

/**
 * The words of the clause that "and" goes on with: from the last comma on, where a subject stands there. After
 * "was known for it, wrote poetry" it is the last of several, within "After he was charged" no clause of its own.
 */
function clauseBefore(view: SentenceView, main: readonly Word[]): readonly Word[] {
  const { segments, table } = view;
  const at = segments.findIndex(({ end }) => end > (main.at(-1)?.start ?? 0));
  const segment = segments[at];
  const [first] = segment?.words ?? [];
  if (segment === undefined || first === undefined) return [];
  if (at === 0) return table.subordinators.has(first.lower) ? [] : main;
  const own = main.filter(({ start }) => start >= segment.start);
  const isSubject = table.leaning.has(first.lower) || opensNounPhrase(view, first);
  return isSubject && !isFinite(view, first) && !isParticiple(view, first) ? own : [];
}

/** Returns the index of the verb after "and" or "and then"; never that of a noun or an adjective in "-ed". */
function verbAfter(view: SentenceView, rest: readonly Word[]): number | undefined {
  const { table } = view;
  const isAdverb = table.linkAdverbs.has(rest[1]?.lower ?? '') || /^\p{Ll}+ly$/u.test(rest[1]?.text ?? '');
  const at = isAdverb ? 2 : 1;
  const verb = rest[at];
  const next = rest[at + 1];
  if (verb === undefined || next === undefined || !isFinite(view, verb)) return undefined;
  // "plans", "works" and "costs" are nouns too: only a determiner after them shows that they are verbs.
  const isAuxiliary = table.pasts.has(verb.lower) || table.auxiliaries.has(verb.lower);
  const isVerb = isAuxiliary || table.determiners.has(next.lower) || table.thatWords.has(next.lower);
  const isPast = table.pastFiniteEndings.some((ending) => verb.lower.endsWith(ending));
  return isVerb || (isPast && opensObject(view, next)) ? at : undefined;
}

/**
 * Whether the clause is complete without what is joined to it: it has a subject and a verb, and does not end in a
 * verb that shares its object with the next ("bought and sold the cars").
 */
function isWhole(view: SentenceView, main: readonly Word[], joined: Word | undefined): boolean {
  const { table } = view;
  const last = main.at(-1);
  if (last === undefined || isOpenEnded(view, last) || main.some((word) => isGuard(view, word))) return false;
  const isVerb = isFinite(view, last) || isParticiple(view, last);
  const auxiliary = main.at(-2);
  const isPassive =
    auxiliary !== undefined && table.pasts.has(auxiliary.lower) && isSurelyFinite(view, auxiliary);
  if (isVerb && !(isPassive && joined !== undefined && isParticiple(view, joined))) return false;
  const at = main.findIndex((word) => isFinite(view, word));
  const opened = main.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      [table.relatives, table.subordinators, table.complementisers].some((words) => words.has(lower)),
  );
  const verb = main[at];
  if (verb === undefined || at < 1 || (opened >= 0 && opened < at)) return false;
  // "The firm founded in 1900 and based in Orla brews": an "-ed" form without an object may not be the main verb.
  return isSurelyFinite(view, verb) || opensClearObject(view, main[at + 1]);
}

const opensClearObject = ({ table }: SentenceView, word: Word | undefined): boolean =>
  word !== undefined &&
  (table.determiners.has(word.lower) || table.thatWords.has(word.lower) || table.reflexives.has(word.lower));

/** Whether the cut may hold the main verb: one that no word in it opens a subordinate clause for. */
function goesOn(view: SentenceView, rest: readonly Word[]): boolean {
  const { table } = view;
  const verb = rest.findIndex((word) => isSurelyFinite(view, word));
  const opened = rest.findIndex(({ lower }) =>
    [table.relatives, table.subordinators, table.complementisers, table.coordinators].some((words) =>
      words.has(lower),
    ),
  );
  return verb >= 0 && (opened < 0 || verb < opened);
}
