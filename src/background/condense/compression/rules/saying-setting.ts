import type { Word } from '../../sentences/words';
import { isGuard } from '../guard';
import { closingAt, type CutRule, type SentenceView } from '../sentence-view';
import { isWeekday } from '../../data/weekday';

/** The most words from the verb to the noun: "in a joint statement". */
const LONGEST_TO_NOUN = 5;
const LONGEST_NAME = 6;

/** "Vane said in a joint statement that …" → "Vane said that …"; "told in an interview with the BBC: …" → "told: …". */
export const sayingSetting: CutRule = (view) => {
  const { words } = view.sentence;
  return words.flatMap((word, i) => {
    if (!view.table.saying.has(word.lower)) return [];
    const noun = settingNoun(view, i + 1);
    if (noun === undefined) return [];
    const last = words[partnerAfter(view, noun) ?? noun];
    if (last === undefined || !isClosed(view, last, words[words.indexOf(last) + 1])) return [];
    return [{ start: word.end, end: last.end, rule: 'setting', when: 'always' }];
  });
};

/** Returns the index of "statement" in "in a joint statement" that begins at `from`. */
function settingNoun(view: SentenceView, from: number): number | undefined {
  const { table, sentence } = view;
  const phrase = sentence.words.slice(from, from + LONGEST_TO_NOUN);
  const at = phrase.findIndex(({ lower }) => table.settingNouns.has(lower));
  const [opener] = phrase;
  if (at < 1 || opener === undefined || !table.adjuncts.has(opener.lower)) return undefined;
  const before = phrase.slice(1, at);
  const isPlain = before.every((word) => !isGuard(view, word) && !/^[\p{Lu}\p{N}]/u.test(word.text));
  return isPlain && isUnbroken(view, from - 1, from + at) ? from + at : undefined;
}

/** Returns the index of the last word of "with the BBC" (the interviewer) or "de prensa" (the kind of statement). */
function partnerAfter(view: SentenceView, noun: number): number | undefined {
  const { table, sentence } = view;
  const [preposition, ...rest] = sentence.words.slice(noun + 1, noun + 2 + LONGEST_NAME);
  if (preposition === undefined || !table.adjuncts.has(preposition.lower)) return undefined;
  let last: number | undefined;
  for (const [i, { text, lower }] of rest.entries()) {
    const isName = /^\p{Lu}/u.test(text) && !isWeekday(table, lower);
    const isKind = i === 0 && table.settingNouns.has(lower);
    if (isName || isKind) last = noun + 2 + i;
    else if (i > 0 || !table.determiners.has(lower)) break;
  }
  return last !== undefined && isUnbroken(view, noun, last) ? last : undefined;
}

/** Whether only spaces separate the words. */
const isUnbroken = ({ sentence: { words }, text }: SentenceView, from: number, to: number): boolean =>
  words.slice(from, to).every((word, i) => text.slice(word.end, words[from + i + 1]?.start) === ' ');

/** Whether the setting is followed by what was said, by a time, or by nothing. */
function isClosed(view: SentenceView, last: Word, next: Word | undefined): boolean {
  const { table, text } = view;
  if (last.end === closingAt(view)) return true;
  if (next === undefined) return false;
  const gap = text.slice(last.end, next.start);
  if (/^: ?["“‘'«„]?$/u.test(gap)) return true;
  const opens =
    table.complementisers.has(next.lower) ||
    isWeekday(table, next.lower) ||
    table.earlier.has(next.lower) ||
    table.timeOpeners.has(next.lower) ||
    table.dayPrepositions.has(next.lower);
  return /^,? $/u.test(gap) && opens;
}
