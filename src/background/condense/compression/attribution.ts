import type { Span } from '../../../model/span';
import type { Word } from '../sentences/words';
import { isGuard } from './guard';
import type { SentenceView } from './sentence-view';
import { isWeekday } from '../data/weekday';

const LONGEST_SPEAKER = 12;
const LONGEST_AFTER_VERB = 7;

/** A bare attribution: the span that names the speaker, and the verb of saying. */
export interface Attribution {
  readonly speaker: Span;
  readonly verb: Word;
}

/**
 * The speaker of "police said on Monday", "said Ada Quill", "Ada Quill told reporters", "a déclaré Ada Quill",
 * "wie die Polizei mitteilte"; undefined when it is not a bare attribution, or names nobody ("he said").
 */
export function attributionIn(view: SentenceView, words: readonly Word[]): Attribution | undefined {
  const { table } = view;
  const at = words.findIndex(({ lower }) => table.saying.has(lower));
  const verb = words[at];
  if (verb === undefined || words.some((word) => isGuard(view, word))) return undefined;
  const isInverted = words.slice(0, at).every(({ lower }) => table.auxiliaries.has(lower));
  const subject = isInverted
    ? upToTime(view, afterTime(view, words.slice(at + 1)))
    : upToTime(view, words.slice(0, at));
  const last = subject.at(-1) ?? verb;
  const after = words.slice(Math.max(at, words.indexOf(last)) + 1);
  if (isInverted && !isNamed(view, verb, subject)) return undefined;
  const speaker = speakerOf(view, subject);
  if (
    speaker === undefined ||
    after.length > LONGEST_AFTER_VERB ||
    !isHarmless(view, verb, after, isInverted)
  )
    return undefined;
  return { speaker, verb };
}

/** Returns the span of a noun phrase that names someone; auxiliaries at its end belong to the verb. */
export function speakerOf(view: SentenceView, subject: readonly Word[]): Span | undefined {
  const { table } = view;
  let count = subject.length;
  while (count > 0 && table.auxiliaries.has(subject[count - 1]?.lower ?? '')) count -= 1;
  let from = 0;
  // "Según informó la policía": the verb is not part of the name.
  const isBefore = (word = ''): boolean => table.speakerOpeners.has(word) || table.saying.has(word);
  while (from < count && isBefore(subject[from]?.lower)) from += 1;
  const first = subject[from];
  const last = subject[count - 1];
  if (first === undefined || last === undefined || count - from > LONGEST_SPEAKER) return undefined;
  // "he said" and "según se supo" name nobody: if they were cut, no speaker would be left.
  if (isPronoun(view, first) || table.reflexives.has(first.lower)) return undefined;
  // ", and Vane reported to him" says what Vane did.
  if (table.coordinators.has(first.lower) || table.conjunctions.has(first.lower)) return undefined;
  // A verb inside it means that the words say more than who spoke.
  const isName = !subject
    .slice(from, count)
    .some((word) => table.finite.has(word.lower) || isConjunctionVerb(view, word));
  return isName ? { start: first.start, end: last.end } : undefined;
}

/** "he", "a-t-il", "qu'elle". */
function isPronoun({ table }: SentenceView, { lower }: Word): boolean {
  const last = lower.split(/[-']/u).at(-1) ?? lower;
  return [lower, last].some((word) => table.leaning.has(word) || table.personal.has(word));
}

const isConjunctionVerb = (view: SentenceView, { lower }: Word): boolean =>
  view.table.complementisers.has(lower);

/** "said Ada Quill on Monday": the subject ends where the time begins. */
function upToTime(view: SentenceView, words: readonly Word[]): readonly Word[] {
  const { table } = view;
  const end = words.findIndex(
    ({ lower }, i) =>
      table.separated.has(lower) ||
      isWeekday(table, lower) ||
      (table.dayPrepositions.has(lower) && isWeekday(table, words[i + 1]?.lower ?? '')),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** "a indiqué lundi la police": the time may come first. */
const afterTime = ({ table }: SentenceView, words: readonly Word[]): readonly Word[] =>
  isWeekday(table, words[0]?.lower ?? '') ? words.slice(1) : words;

/** Whether only the addressee, time or place follows the verb, and no part of what was said. */
function isHarmless(view: SentenceView, verb: Word, after: readonly Word[], isInverted: boolean): boolean {
  const { table } = view;
  const [first] = after;
  if (first === undefined) return true;
  if (after.some((word) => table.finite.has(word.lower) || table.complementisers.has(word.lower)))
    return false;
  const isAdjunct =
    table.adjuncts.has(first.lower) ||
    isWeekday(table, first.lower) ||
    table.timeOpeners.has(first.lower) ||
    table.pastTimes.has(first.lower) ||
    table.dayPrepositions.has(first.lower) ||
    table.separated.has(first.lower);
  // "told the newspaper": the addressee, if the verb takes one.
  return isAdjunct || (!isInverted && table.telling.has(verb.lower));
}

/**
 * Whether the verb is followed by its subject: "said Ada Quill", "said police", "reported the Daily Nut", but not
 * "added graphic scenes" and "reported the loss of two boats", which continue with what the subject did. A verb that
 * English uses only with quoted words is unambiguous.
 */
function isNamed({ table }: SentenceView, verb: Word, subject: readonly Word[]): boolean {
  const [first] = subject;
  if (first === undefined) return false;
  const isUpper = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
  if (isUpper(first) || table.directSpeech.has(verb.lower)) return true;
  return table.determiners.has(first.lower) && (table.directSpeech.size === 0 || subject.some(isUpper));
}
