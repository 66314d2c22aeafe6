import { isWithin, type Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';
import { quotesIn } from './quotes';

/** A piece of a sentence between commas that stand outside quotations and brackets. */
export interface Segment extends Span {
  readonly words: readonly Word[];
}

/** A sentence as the cut rules see it. Offsets are those of the whole text. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly table: LanguageTable;
  /** Quotations, their marks included. */
  readonly quotes: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Something that may be deleted. */
export interface Cut extends Span {
  /** Name of the rule. */
  readonly rule: string;
  /**
   * `always`: it carries nothing here; `ifCheap`: only where it says less than it costs;
   * `ifTight`: it says something, and goes only where room is short.
   */
  readonly when: 'always' | 'ifCheap' | 'ifTight';
  /** Who said the sentence, where this cut takes that away. */
  readonly speaker?: Span;
  /** Whether it is nothing but the words for a day or a span of days. */
  readonly isTime?: true;
  /** Whether it tells what the subject did next, which may be what the sentence is about. */
  readonly isNextDeed?: true;
}

/** A rule finds what could go; it may find nothing, and never looks beyond its sentence. */
export type CutRule = (view: SentenceView) => readonly Cut[];

/** Reads a sentence once for all rules; linear. */
export function viewOf(text: string, sentence: Sentence, table: LanguageTable): SentenceView {
  const { start, end } = sentence.span;
  const quotes = quotesIn(text, sentence.span);
  const commas = commasIn(text, sentence.span, quotes);
  const borders = [start, ...commas.map((comma) => comma + 1), end];
  const segments: Segment[] = [];
  let word = 0;
  for (let i = 0; i + 1 < borders.length; i += 1) {
    const from = borders[i] ?? start;
    const to = borders[i + 1] ?? end;
    const first = word;
    while (word < sentence.words.length && (sentence.words[word]?.start ?? to) < to) word += 1;
    segments.push({ start: from, end: to, words: sentence.words.slice(first, word) });
  }
  return { text, sentence, table, quotes, segments };
}

function commasIn(text: string, { start, end }: Span, quotes: readonly Span[]): readonly number[] {
  const commas: number[] = [];
  if (!text.slice(start, end).includes(',')) return commas;
  let depth = 0;
  let quote = 0;
  for (let i = start; i < end; i += 1) {
    const within = quotes[quote];
    if (within !== undefined && i >= within.start) {
      i = within.end - 1;
      quote += 1;
      continue;
    }
    const sign = text[i];
    if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === ',' && depth === 0 && /\s/u.test(text[i + 1] ?? '')) commas.push(i);
  }
  return commas;
}

const QUOTE_SIGN = /["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])['‘’]/u;

/**
 * Whether a deletion would leave a quotation that is not word for word: part of one is in the stretch, or a
 * mark of one that opens or closes in another sentence. A quotation that is in it as a whole may go.
 */
export function splitsQuote({ text, quotes }: SentenceView, { start, end }: Span): boolean {
  let at = start;
  let outside = '';
  for (const quote of quotes) {
    if (quote.end <= start || quote.start >= end) continue;
    if (quote.start < start || quote.end > end) return true;
    outside += text.slice(at, quote.start);
    at = quote.end;
  }
  return QUOTE_SIGN.test(outside + text.slice(at, end));
}

/** Where the sentence's closing signs begin: what a cut at its end leaves standing. */
export function closingAt({ text, sentence }: SentenceView): number {
  let at = sentence.span.end;
  while (at > sentence.span.start && /[\s.!?…。！？]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** ", 27 (left) was": an age after a comma that what would be cut closes. */
export const closesAge = ({ text }: SentenceView, { start, end }: Span): boolean =>
  /,\s\d{1,3}$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\s\p{L}/u.test(text.slice(end, end + 3));

/** Words of the view within a span. */
export function wordsIn({ sentence }: SentenceView, span: Span): readonly Word[] {
  return sentence.words.filter((word) => word.start >= span.start && word.end <= span.end);
}

/** Words of the segments from `from` up to but without `to`. */
export function wordsOfSegments(
  { segments }: SentenceView,
  from: number,
  to = segments.length,
): readonly Word[] {
  return segments.slice(from, to).flatMap(({ words }) => words);
}

/** The same sentence without what stands outside `body` (a dateline, an attribution): for rules that look at its ends. */
export function narrowed(view: SentenceView, body: Span): SentenceView {
  const words = wordsIn(view, body);
  const terms = view.sentence.terms.filter((_, i) => isWithin(view.sentence.words[i] ?? body, body));
  return viewOf(view.text, { ...view.sentence, span: body, words, terms }, view.table);
}
