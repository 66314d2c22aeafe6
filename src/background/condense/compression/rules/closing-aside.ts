import type { Word } from '../../sentences/words';
import { asideKind } from '../aside-kind';
import { attributionIn } from '../attribution';
import { isInList } from '../list';
import { isCleft, isWholeClause, mayBeAwaitedVerb } from '../clause';
import { mustStay } from '../guard';
import { isFinite, opensObject, opensWithVerb } from '../verb';
import { closingAt, wordsOfSegments, type CutRule, type SentenceView } from '../sentence-view';
import { sourceOpening } from '../source-opening';

const MOST_SEGMENTS = 4;

/**
 * Cuts what follows a complete clause: ", sending shares lower", ", which lies in a valley", ", while …",
 * ", in a £1 race".
 */
export const closingAside: CutRule = (view) => {
  const { segments } = view;
  const end = closingAt(view);
  // "first, …; second, …": a cut in the last part would leave that part incomplete.
  if (view.text.slice(view.sentence.span.start, end).includes(';')) return [];
  const cuts = [];
  for (let at = segments.length - 1; at >= 1 && at >= segments.length - MOST_SEGMENTS; at -= 1) {
    const segment = segments[at];
    if (segment === undefined) break;
    const words = wordsOfSegments(view, at);
    // Neither the main clause nor a list may continue in the cut, nor may it hold the speaker of the whole sentence.
    const goesOn = segments
      .slice(at + 1)
      .some(
        ({ words: later }) =>
          opensWithVerb(view, later) || goesOnWith(view, later) || attributionIn(view, later) !== undefined,
      );
    if (goesOn || mustStay(view, words)) break;
    const kind = closingKind(view, at);
    if (kind === undefined || isCleft(view, at) || isInList(view, at, kind) || !isWholeClause(view, at))
      continue;
    const goesOnAt = kind === 'relative' || kind === 'clause' ? resumesAt(view, at) : undefined;
    cuts.push({
      start: segment.start - 1,
      end: goesOnAt === undefined ? end : goesOnAt,
      rule: `closing ${kind}`,
      when: 'ifCheap' as const,
    });
  }
  // Longest first: a shorter cut inside it is for callers that keep the rest.
  return cuts.toReversed();
};

/** Where the clause resumes after a relative one: "parked the car in the street, where he works, for three years". */
function resumesAt(view: SentenceView, at: number): number | undefined {
  const { segments, table } = view;
  const last = segments.length - 1;
  const [first] = segments[last]?.words ?? [];
  const isAfter = last > at && first !== undefined && table.adjuncts.has(first.lower);
  return isAfter ? first.start : undefined;
}

/** ", that did for Downton", ", to leave the port": the clause continues with its essential part. */
const goesOnWith = ({ table }: SentenceView, [first]: readonly Word[]): boolean =>
  table.thatWords.has(first?.lower ?? '') || table.infinitives.has(first?.lower ?? '');

function closingKind(view: SentenceView, at: number): string | undefined {
  const { segments, table, text } = view;
  const segment = segments[at];
  const before = segments[at - 1];
  const [first] = segment?.words ?? [];
  if (segment === undefined || before === undefined || first === undefined) return undefined;
  const phrase = text.slice(first.start, view.sentence.span.end).toLowerCase();
  if (sourceOpening(phrase, table) !== undefined) return undefined;
  if (table.trailing.some((opening) => phrase.startsWith(`${opening} `)))
    return isAddition(view, phrase) && hasInfinitive(view, segment.words) ? undefined : 'clause';
  const kind = asideKind(view, segment, before);
  if (kind === 'participle') return isParticipleClause(view, at) ? kind : undefined;
  // Before a verb ", chief economist at …" is surely a role; at the end of a sentence it may be anything.
  if (kind !== undefined && kind !== 'age' && kind !== 'origin' && kind !== 'role') return kind;
  // A German preposition may open a relative clause, which may be restrictive: ", mit dem er floh".
  const isAdjunct =
    !table.isVerbSecond && table.adjuncts.has(first.lower) && !table.conjunctions.has(first.lower);
  // After an aside the phrase continues the clause: "requires Vane, who is ill, to leave".
  const isInset = asideKind(view, before, segments[at - 2] ?? before) !== undefined;
  const isPhrase = table.adjuncts.has(before.words[0]?.lower ?? '') && table.infinitives.has(first.lower);
  // "killed two people, a man and a woman, in a fire": a part without a verb is an aside too, not a clause of its own.
  const isVerbless = !before.words.some((word) => isFinite(view, word));
  const followsAside = at > 1 && (isInset || isPhrase || isVerbless || isSubordinate(view, before.words));
  // "from a full boat, to an empty one": the second half of a range.
  const [, second] = segment.words;
  if (table.ranges.has(first.lower) && table.determiners.has(second?.lower ?? '')) return undefined;
  return isAdjunct && !followsAside && at === segments.length - 1 && segment.words.length > 1
    ? 'adjunct'
    : undefined;
}

/** "as well as a boat": joined to a noun before, unlike "while …" and "part of …". */
const isAddition = ({ table }: SentenceView, phrase: string): boolean =>
  table.additions.some((opening) => phrase.startsWith(`${opening} `));

/** "trained two telescopes, as well as a probe to capture the event": the clause may go on with the infinitive. */
const hasInfinitive = ({ table }: SentenceView, words: readonly Word[]): boolean =>
  words.some(({ lower }, i) => {
    const next = words[i + 1];
    if (!table.infinitives.has(lower) || next === undefined) return false;
    return (
      /^\p{Ll}/u.test(next.text) && !table.determiners.has(next.lower) && !table.stopwords.has(next.lower)
    );
  });

/** "one day after he was convicted": a clause opens before its verb, and what follows the next comma is not its part. */
function isSubordinate(view: SentenceView, words: readonly Word[]): boolean {
  const verb = words.findIndex((word) => isFinite(view, word));
  return words.slice(0, Math.max(0, verb)).some(({ lower }) => view.table.subordinators.has(lower));
}

/** "produced in spring", "leaving the town"; "stuffed animals, notes and …" and "swimming pool, …" continue a list. */
function isParticipleClause(view: SentenceView, at: number): boolean {
  const [first, second] = view.segments[at]?.words ?? [];
  if (isFinite(view, first) && mayBeAwaitedVerb(view, at)) return false;
  if (first === undefined || opensObject(view, second)) return true;
  const { participleEnding, conjunctions } = view.table;
  const isIng = participleEnding !== undefined && first.lower.endsWith(participleEnding);
  const isLast = at === view.segments.length - 1;
  return isIng && isLast && !view.segments[at]?.words.some(({ lower }) => conjunctions.has(lower));
}
