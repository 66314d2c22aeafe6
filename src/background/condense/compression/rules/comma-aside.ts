import { asideKind, isAge, type AsideKind } from '../aside-kind';
import { attributionIn } from '../attribution';
import { awaitsVerb, isCleft, isOpenEnded, leavesVerbOpen } from '../clause';
import { mustStay } from '../guard';
import {
  hasObject,
  isFinite,
  isNothingButFinite,
  isParticiple,
  isSurelyFinite,
  opensWithVerb,
} from '../verb';
import {
  closesAge,
  wordsOfSegments,
  type Cut,
  type CutRule,
  type Segment,
  type SentenceView,
} from '../sentence-view';
import { sourceOpening } from '../source-opening';
import { isWeekday } from '../../data/weekday';

const LONGEST = 25;
/** An aside may contain commas: ", a farmer from Orla, who lives in Brill,". */
const MOST_SEGMENTS = 4;
/** "Ada van der Quill". */
const LONGEST_NAME = 5;

/** Cuts an aside before the verb of the clause: "Vane, who studied law in Orla, will lead the bank". */
export const commaAside: CutRule = (view) => {
  const { segments } = view;
  return segments.flatMap((segment, i): readonly Cut[] => {
    const before = segments[i - 1];
    if (before === undefined) return [];
    const kind = asideKind(view, segment, before);
    const next = kind === undefined ? undefined : verbAfter(view, i);
    const goesOn = next === undefined ? undefined : segments[next];
    if (kind === undefined || next === undefined || goesOn === undefined) return [];
    const words = wordsOfSegments(view, i, next);
    // "Speaking in Orla, the council, who …": after an opening phrase the segment is the subject.
    if (kind !== 'relative' && i === 1 && isOpening(view, before)) return [];
    // Several ages belong to a list of people.
    if (kind === 'age' && segments.filter((other) => isAge(view, other)).length > 1) return [];
    // "sitting in court today sentenced Quill, suspended": a comma is missing, so the main verb may be inside.
    const verb = goesOn.words[0];
    const isUnsure = verb !== undefined && !isSurelyFinite(view, verb);
    if (kind === 'participle' && isUnsure && words.slice(1).some((word) => isFinite(view, word))) return [];
    const isLoose =
      mayHoldVerb(view, kind, i, next) ||
      isCleft(view, i) ||
      !awaitsVerb(view, i) ||
      isOpenEnded(view, before.words.at(-1)) ||
      words.length > LONGEST;
    if (
      isLoose ||
      (kind !== 'age' &&
        mustStay(
          view,
          words.filter(({ text }) => !isCompoundAge(text)),
        ))
    )
      return [];
    // The role of a speaker says how much weight their words have.
    const when = kind === 'role' ? 'ifTight' : 'ifCheap';
    const cut: Cut = { start: segment.start - 1, end: goesOn.start, rule: kind, when };
    // "Quill, 37, from Orla, won": the comma that closes the age stays, as does one that closes an enclosing aside.
    return [closesAge(view, cut) || isWithinAside(view, i) ? { ...cut, end: goesOn.start - 1 } : cut];
  });
};

/**
 * Whether the main verb may be inside the cut, or the verb after it may belong to another clause: "The strike, the
 * longest of the year, entered its third day after the operator, Vane Works, broke off". After an aside a past
 * form is the main verb, unless an unambiguously finite verb follows.
 */
function mayHoldVerb(view: SentenceView, kind: AsideKind, at: number, next: number): boolean {
  const { segments } = view;
  const words = wordsOfSegments(view, at, next);
  const [first, second] = words;
  const isPastForm = kind === 'participle' && isFinite(view, first);
  const isOpen = leavesVerbOpen(view, words, kind === 'relative' ? 0 : 1);
  if (mayGoOnWithVerb(view, at - 1)) return true;
  if (!isPastForm || at < 2) return isOpen && next > at + 1;
  return isOpen || hasObject(view, second) || !isNothingButFinite(view, segments[next]?.words[0]);
}

/** "The dam, the highest in Orla, cracked before the crew": a past form after an aside, or a clause left unfinished. */
function mayGoOnWithVerb(view: SentenceView, at: number): boolean {
  const segment = view.segments[at];
  const before = view.segments[at - 1];
  const kind = segment === undefined || before === undefined ? undefined : asideKind(view, segment, before);
  if (segment === undefined || kind === undefined) return false;
  if (kind === 'participle' && at > 1 && isFinite(view, segment.words[0])) return true;
  return leavesVerbOpen(view, segment.words, kind === 'relative' ? 0 : 1);
}

/** "the review, to be led by Vane and Quill, the new mayor, will": the last comma also closes the enclosing aside. */
function isWithinAside(view: SentenceView, at: number): boolean {
  const before = view.segments[at - 1];
  const around = view.segments[at - 2];
  if (before === undefined || around === undefined) return false;
  const opensWithInfinitive = view.table.infinitives.has(before.words[0]?.lower ?? '');
  const isName = isShortName(view, before) && !isOpening(view, around);
  return opensWithInfinitive || isName || asideKind(view, before, around) !== undefined;
}

/** "the mayor, Ada Quill, who was late, will": a name after a role is an aside, too. */
const isShortName = (view: SentenceView, { words }: Segment): boolean =>
  words.length <= LONGEST_NAME &&
  [words[0], words.at(-1)].every((word) => word !== undefined && /^\p{Lu}/u.test(word.text)) &&
  !words.some((word) => isFinite(view, word));

/** "In Orla", "Speaking in Orla", "Last week", "El lunes": not a subject that an aside could belong to. */
function isOpening(view: SentenceView, { words, end }: Segment): boolean {
  const { table, text } = view;
  const [first] = words;
  if (first === undefined) return true;
  const isFunctionWord = [table.adjuncts, table.subordinators, table.pastTimes].some((list) =>
    list.has(first.lower),
  );
  const isTime = table.timeOpeners.has(first.lower) && !table.determiners.has(first.lower);
  const isDay = words.every(({ lower }) => isWeekday(table, lower) || table.determiners.has(lower));
  const phrase = text.slice(first.start, end).toLowerCase();
  const isSource = sourceOpening(phrase, table) !== undefined;
  const opensPhrase = isFunctionWord && !table.determiners.has(first.lower);
  // "A few years later": the last word makes it a time.
  const isAfterwards = table.pastTimes.has(words.at(-1)?.lower ?? '');
  return opensPhrase || isAfterwards || isTime || isDay || isSource || isParticiple(view, first);
}

/** "45-year-old": the only number that may be cut with an aside, apart from "34" after a name. */
const isCompoundAge = (text: string): boolean => /^\d{1,2}-\p{L}+(?:-\p{L}+)?$/u.test(text);

/**
 * Returns the index of the segment in which the main clause continues with its verb. ", accused of theft, was"
 * continues with "was": a word that may be a participle counts only if no less ambiguous verb follows.
 */
function verbAfter(view: SentenceView, aside: number): number | undefined {
  const { segments } = view;
  let found: number | undefined;
  for (let at = aside + 1; at < segments.length && at <= aside + MOST_SEGMENTS; at += 1) {
    const words = segments[at]?.words ?? [];
    // ", said police" at the end is not the verb of the clause.
    if (attributionIn(view, words) !== undefined) return found;
    if (!opensWithVerb(view, words)) {
      if (found === undefined && !isPartOfAside(view, at)) return undefined;
      continue;
    }
    if (isNothingButFinite(view, words[0])) return found === undefined ? at : surer(view, found, at);
    // Either may be the verb: the second in "Vane, a clerk, accused of theft, resigned", the first in "Orla, the
    // capital, mourned, dressed in black".
    if (found !== undefined) return opensWithObject(view, found) ? found : undefined;
    found = at;
  }
  return found;
}

/**
 * Chooses the surer of two candidates. ", turned himself in" has an object, so it is the verb; ", accused of theft"
 * is a participle. ", closed after talks with the owner, Vane, broke off" is ambiguous: undefined.
 */
function surer(view: SentenceView, found: number, at: number): number | undefined {
  if (opensWithObject(view, found)) return found;
  return at > found + 1 && leavesVerbOpen(view, wordsOfSegments(view, found, at)) ? undefined : at;
}

const opensWithObject = (view: SentenceView, at: number): boolean =>
  hasObject(view, view.segments[at]?.words[1]);

function isPartOfAside(view: SentenceView, at: number): boolean {
  const segment = view.segments[at];
  const before = view.segments[at - 1];
  if (segment === undefined || before === undefined) return false;
  const isPlace = segment.words.length <= 3 && segment.words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isPlace || asideKind(view, segment, before) !== undefined;
}
