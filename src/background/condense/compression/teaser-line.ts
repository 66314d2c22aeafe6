import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { countWords, wordsOf, type Word } from '../sentences/words';

const MOST_WORDS = 14;
const FEWEST_WORDS = 6;

/**
 * Cuts a headline that is a whole sentence to a line of about 14 words: first the day and the place in its
 * middle, then a closing adjunct ("over a row about …", ", a move that …"). Never a guard word, never
 * within quotation marks; a title that has no safe place to end stays longer.
 */
export function teaserLine(title: string, table: LanguageTable): readonly Span[] {
  const whole = { start: 0, end: title.length };
  if (countWords(title) <= MOST_WORDS || /["“”«»„]/u.test(title)) return [whole];
  const words = wordsOf(title, whole);
  const ends = endsOf(title, words, table);
  const cuts = middleCuts(title, words, table);
  const spansUpTo = (end: number): readonly Span[] => spansWithout(title, end, cuts);
  const count = (end: number): number =>
    spansUpTo(end).reduce((sum, span) => sum + countWords(title.slice(span.start, span.end)), 0);
  if (count(title.length) <= MOST_WORDS) return spansUpTo(title.length);
  const short = ends.filter((end) => count(end) >= FEWEST_WORDS);
  const best = short.findLast((end) => count(end) <= MOST_WORDS) ?? short[0] ?? title.length;
  return spansUpTo(best);
}

/** Offsets at which the title may end, ascending: nothing that must stay follows. */
function endsOf(title: string, words: readonly Word[], table: LanguageTable): readonly number[] {
  const ends: number[] = [];
  let mustStay = false;
  for (let i = words.length - 1; i >= FEWEST_WORDS; i -= 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined) break;
    if (table.guards.has(word.lower)) mustStay = true;
    // The comma may follow a sign that is no word: "50%, a move".
    const comma = title.slice(before.end, word.start).indexOf(',');
    const isClause = comma >= 0 && !/^\p{N}/u.test(word.text);
    // ", a move that could …": what is doubted is within the aside, which goes as a whole.
    const isAside = isClause && table.articles.has(word.lower);
    if (mustStay && !isAside) continue;
    // "… to China and target an American": a second verb with its own object.
    const isSecondVerb =
      table.conjunctions.has(word.lower) &&
      /^\p{Ll}/u.test(words[i + 1]?.text ?? '') &&
      table.articles.has(words[i + 2]?.lower ?? '');
    const opens = table.lineEnds.has(word.lower) || isClause || isSecondVerb;
    // "resigned over" needs no object, "called for" does: nothing ends after a function word.
    if (opens && !table.stopwords.has(before.lower) && !table.adjuncts.has(before.lower)) {
      ends.unshift(isClause ? before.end + comma : before.end);
      mustStay = false;
    }
  }
  return ends;
}

/** " Friday", " in California and Wisconsin" after a verb: days, and places that are names. */
function middleCuts(title: string, words: readonly Word[], table: LanguageTable): readonly Span[] {
  const cuts: Span[] = [];
  for (let i = 3; i < words.length; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (word === undefined || before === undefined || !/^\p{Ll}/u.test(before.text)) {
      if (cuts.at(-1)?.end !== before?.end) continue;
    }
    if (word === undefined || before === undefined || title.slice(before.end, word.start) !== ' ') continue;
    if (table.weekdays.includes(word.lower) && !title.slice(word.end).startsWith("'")) {
      cuts.push({ start: before.end, end: word.end });
      continue;
    }
    if (!table.placePrepositions.has(word.lower)) continue;
    let last = i;
    while (last + 1 < words.length && isPlaceWord(title, words, last + 1, table)) last += 1;
    while (last > i && !/^\p{Lu}/u.test(words[last]?.text ?? '')) last -= 1;
    const next = words[last + 1];
    // The place must be followed by another adjunct or nothing, else it may be part of something larger.
    if (last > i && (next === undefined || table.adjuncts.has(next.lower)))
      cuts.push({ start: before.end, end: words[last]?.end ?? word.end });
    i = last;
  }
  return cuts;
}

function isPlaceWord(title: string, words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || title.slice(before.end, word.start) !== ' ') return false;
  if (/^\p{Lu}/u.test(word.text)) return true;
  return /^\p{Lu}/u.test(words[at + 1]?.text ?? '') && table.conjunctions.has(word.lower);
}

function spansWithout(title: string, end: number, cuts: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.end > end) break;
    if (cut.start > start) spans.push({ start, end: cut.start });
    start = cut.end;
  }
  while (start < end && title[start] === ' ') start += 1;
  if (end > start) spans.push({ start, end });
  return spans.map(({ start, end }, i) => ({
    start: i > 0 && title[start] === ' ' ? start + 1 : start,
    end,
  }));
}
