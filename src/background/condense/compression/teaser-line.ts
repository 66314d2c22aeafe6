import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import { splitPart } from '../sentences/split-sentences';
import { countWords, wordsOf } from '../sentences/words';
import { without } from './compress';
import { lineCuts } from './line/line-cuts';
import { closingStop } from './line/closing-stop';
import { viewOf } from './sentence-view';

const MOST_WORDS = 14;
/** Fewer words say too little of the news: "The new bosses flexed their muscles". */
const FEWEST_WORDS = 8;
/** Anything longer is not a headline, and a hostile page must not cost us time. */
const LONGEST_TITLE_CODE_UNITS = 600;

/**
 * Cuts a headline that is a whole sentence to a line of about 14 words, by deletion only: first its full stop, then
 * one part after another, the least informative first, until it is short enough. A long line is better than a broken
 * one: where the rules find no safe cut, it keeps its length. Quotations stay whole.
 */
export function teaserLine(title: string, table: LanguageTable): readonly Span[] {
  const whole = { start: 0, end: title.length };
  const stop = closingStop(title, table);
  if (title.length > LONGEST_TITLE_CODE_UNITS) return without(title, whole, stop);
  const wordsLeft = (cuts: readonly Span[]): number =>
    without(title, whole, cuts).reduce((sum, span) => sum + countWords(title.slice(span.start, span.end)), 0);
  if (wordsLeft(stop) <= MOST_WORDS || splitPart(title, whole, table).length !== 1)
    return without(title, whole, stop);
  let chosen: readonly Span[] = stop;
  const view = viewOf(title, sentenceOf(title), table);
  for (const all of lineCuts(view)) {
    if (wordsLeft(chosen) <= MOST_WORDS) break;
    const step = all.filter(
      (cut) => !view.quotes.some(({ start, end }) => start < cut.end && cut.start < end),
    );
    // Take the smallest cut of this step that makes the line short enough, or else the largest.
    const options = step
      .map((cut) => chosen.filter((other) => other.end <= cut.start || other.start >= cut.end).concat(cut))
      .filter((cuts) => wordsLeft(cuts) >= FEWEST_WORDS)
      .toSorted((a, b) => wordsLeft(b) - wordsLeft(a));
    chosen = options.find((cuts) => wordsLeft(cuts) <= MOST_WORDS) ?? options.at(-1) ?? chosen;
  }
  return without(title, whole, chosen);
}

const sentenceOf = (title: string): Sentence => {
  const span = { start: 0, end: title.length };
  const words = wordsOf(title, span);
  return {
    span,
    words,
    terms: words.map(() => []),
    kind: 'body',
    block: 0,
    opensBlock: true,
    insideQuotation: false,
  };
};
