import type { Span } from '../../../../model/span';
import { isParticiple, isPast, isSurelyFinite } from '../verb';
import type { SentenceView } from '../sentence-view';
import { isWeekday } from '../../data/weekday';

/**
 * Finds " in California and Wisconsin" in "were indicted in California and Wisconsin for …": place names between a
 * passive verb and another phrase. After any other verb the place may be a destination ("landed in Orla"), after a
 * noun it may say which one is meant ("voters in Orla").
 */
export function placeAdjunct(view: SentenceView): readonly Span[] {
  const { sentence, table } = view;
  const { words } = sentence;
  const isPassive = (at: number): boolean => {
    const verb = words[at];
    const auxiliary = words[at - 1];
    if (verb === undefined || auxiliary === undefined || table.auxiliaries.has(auxiliary.lower)) return false;
    return isParticiple(view, verb) && isPast(view, auxiliary) && isSurelyFinite(view, auxiliary);
  };
  // "were indicted on Friday in …": skip the day between the verb and the place.
  const beforeDay = (at: number): number => {
    if (!isWeekday(table, words[at]?.lower ?? '')) return at;
    return table.dayPrepositions.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  };
  return words.flatMap((word, i): readonly Span[] => {
    const before = words[i - 1];
    if (before === undefined || i < 3 || !table.placePrepositions.has(word.lower)) return [];
    if (!isPassive(beforeDay(i - 1)) || !isJoined(view, i)) return [];
    let last = i;
    while (isPlaceWord(view, last + 1)) last += 1;
    while (last > i && !/^\p{Lu}/u.test(words[last]?.text ?? '')) last -= 1;
    const place = words[last];
    const next = words[last + 1];
    const isWhole = next !== undefined && table.adjuncts.has(next.lower) && isJoined(view, last + 1);
    // The place continues: "in Orla and on the coast", "in Orla to Brill".
    const goesOn = next !== undefined && (table.conjunctions.has(next.lower) || table.ranges.has(next.lower));
    return last > i && place !== undefined && isWhole && !goesOn
      ? [{ start: before.end, end: place.end }]
      : [];
  });
}

function isPlaceWord(view: SentenceView, at: number): boolean {
  const { words } = view.sentence;
  const word = words[at];
  if (word === undefined || !isJoined(view, at) || isWeekday(view.table, word.lower)) return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  return /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && view.table.conjunctions.has(word.lower);
}

/** Whether only a space separates the word from the previous one. */
const isJoined = ({ sentence: { words }, text }: SentenceView, at: number): boolean =>
  text.slice(words[at - 1]?.end, words[at]?.start) === ' ';
