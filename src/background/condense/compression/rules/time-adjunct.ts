import type { LanguageTable } from '../../data/language-table';
import { isWeekday } from '../../data/weekday';
import type { Word } from '../../sentences/words';
import { isFinite, isParticiple, isPast } from '../verb';
import { closingAt, type Cut, type CutRule, type SentenceView } from '../sentence-view';

const LONGEST_PHRASE = 4;

/**
 * Cuts " on Monday night", " Tuesday", " last week", " earlier this month" from a sentence about the past: the
 * article's date says nearly as much. With a word for the future the day is the news, and stays.
 */
export const timeAdjunct: CutRule = (view) => {
  const { sentence, table } = view;
  const { words } = sentence;
  if (table.dayPrepositions.size === 0) return [];
  if (!words.some((word) => isPast(view, word))) return [];
  if (words.some(({ lower }) => table.comparing.has(lower))) return [];
  return words.flatMap((_, i): readonly Cut[] => {
    const word = words[i];
    const last = lastOfTime(view, i);
    const before = words[i - 1];
    const end = words[last ?? i]?.end;
    if (last === undefined || word === undefined || before === undefined || end === undefined) return [];
    if (isToCome(view, i) || isOfSecond(view, i) || isWithinClaim(view, i) || isInAside(view, word))
      return [];
    if (i < 2 || view.text.slice(before.end, word.start) !== ' ') return [];
    // A bare day must follow a verb or its object, not stand inside a name, a list of days or a time span.
    const isBare = !table.dayPrepositions.has(word.lower);
    if (isBare && !/^\p{Ll}/u.test(before.text)) return [];
    if ((table.adjuncts.has(before.lower) || table.stopwords.has(before.lower)) && !isFinite(view, before))
      return [];
    if (table.pastTimes.has(before.lower)) return [];
    if (!endsPhrase(view, end, words[last + 1])) return [];
    return [{ start: before.end, end, rule: 'time', when: 'ifCheap', isTime: true }];
  });
};

/** "claiming that a spy was expelled earlier this year": as part of a claim, it is not shown beside the fact. */
function isWithinClaim({ sentence, table }: SentenceView, at: number): boolean {
  const tells = ({ lower }: Word): boolean =>
    table.saying.has(lower) ||
    (table.participleEnding !== undefined && lower.endsWith(table.participleEnding));
  const { words } = sentence;
  return words.some(
    (word, i) => i > 0 && i < at && opensClaim(word, table) && words.slice(i - 1, i).some(tells),
  );
}

/** "the party, formed by a merger last year, is growing": the time belongs to the aside, not to the fact. */
function isInAside(view: SentenceView, { start }: Word): boolean {
  const at = view.segments.findIndex((segment) => segment.start <= start && start < segment.end);
  const first = view.segments[at]?.words[0];
  return at > 0 && first !== undefined && isParticiple(view, first);
}

/** "agreed in June and signed last week": the time distinguishes the second of two events from the first. */
function isOfSecond(view: SentenceView, at: number): boolean {
  const before = view.sentence.words.slice(0, at);
  const joined = before.findLastIndex(({ lower }) => view.table.conjunctions.has(lower));
  const isVerb = (word: Word): boolean => isFinite(view, word);
  return joined > 0 && before.slice(joined).some(isVerb) && before.slice(0, joined).some(isVerb);
}

/** "that" in "said that it fell". */
const opensClaim = ({ lower }: Word, table: LanguageTable): boolean =>
  table.thatWords.has(lower) && table.complementisers.has(lower);

/** Whether a word for the future is in the same clause: in "announced on Monday that it would" Monday is past. */
function isToCome({ sentence, table }: SentenceView, at: number): boolean {
  const { words } = sentence;
  const opens = (word: Word): boolean => opensClaim(word, table);
  const from = words.slice(0, at).findLastIndex(opens) + 1;
  const to = words.findIndex((word, i) => i > at && opens(word));
  return words.slice(from, to < 0 ? words.length : to).some(({ lower }) => table.futures.has(lower));
}

/** Returns the index of the last word of a time that begins at `at`; undefined if none does. */
function lastOfTime({ sentence, table, text }: SentenceView, at: number): number | undefined {
  const { words } = sentence;
  const isDay = (i: number): boolean => isWeekday(table, words[i]?.lower ?? '');
  const day = isDay(at)
    ? at
    : table.dayPrepositions.has(words[at]?.lower ?? '') && isDay(at + 1)
      ? at + 1
      : -1;
  if (day >= 0) return table.dayParts.has(words[day + 1]?.lower ?? '') ? day + 1 : day;
  // "earlier this month": the word before makes it a past time.
  const isEarlier = table.earlier.has(words[at]?.lower ?? '');
  const view = { sentence, table, text };
  return isEarlier ? lastOfPhrase(view, at + 1, 0) : lastOfPhrase(view, at, -1);
}

/** Returns the index of the last word of "last week" that begins at `at`, if its offset from now is at most `most`. */
function lastOfPhrase(
  { sentence, table, text }: Pick<SentenceView, 'sentence' | 'table' | 'text'>,
  at: number,
  most: number,
): number | undefined {
  const { words } = sentence;
  if (!table.timeOpeners.has(words[at]?.lower ?? '')) return undefined;
  const { days, weeks, months, years } = table.relativeDates;
  for (let count = LONGEST_PHRASE; count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined) continue;
    const phrase = text.slice(words[at]?.start, last.end).toLowerCase().replaceAll('’', "'");
    const span = days[phrase] ?? weeks[phrase] ?? months[phrase] ?? years[phrase];
    if (span !== undefined && span <= most) return at + count - 1;
  }
  return undefined;
}

/**
 * Whether the phrase ends here, unlike "Saturday week", "Monday to Friday", "on Monday or Tuesday" and "on Monday, 21
 * months after the fire".
 */
function endsPhrase(view: SentenceView, end: number, next: Word | undefined): boolean {
  const { table, text } = view;
  if (next === undefined) return text.slice(end, closingAt(view)).trim() === '';
  if (table.conjunctions.has(next.lower) || table.ranges.has(next.lower)) return false;
  const gap = text.slice(end, next.start);
  if (/^\p{N}/u.test(next.text)) return false;
  return (
    /^, $/u.test(gap) ||
    (gap === ' ' && (table.adjuncts.has(next.lower) || table.complementisers.has(next.lower)))
  );
}
