import { isWithin, type Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';
import { quotesIn } from './quotes';

/** A part of a sentence between commas, not counting commas inside quotations and brackets. */
export interface Segment extends Span {
  readonly words: readonly Word[];
}

/** A sentence as the cut rules see it. Offsets refer to the whole text. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly table: LanguageTable;
  /** Quotations, including their marks. */
  readonly quotes: readonly Span[];
  readonly segments: readonly Segment[];
}

/** A span that may be deleted. */
export interface Cut extends Span {
  /** Name of the rule. */
  readonly rule: string;
  /**
   * `always`: it carries no information here; `ifCheap`: cut only if it says less than it costs;
   * `ifTight`: it says something, and is cut only where room is short.
   */
  readonly when: 'always' | 'ifCheap' | 'ifTight';
  /** Who said the sentence, if this cut removes that. */
  readonly speaker?: Span;
  /** Set if the cut consists only of the words for a day or a span of days. */
  readonly isTime?: true;
  /** Set if the cut says what the subject did next, which may be the point of the sentence. */
  readonly isNextDeed?: true;
}

/** A rule that finds possible cuts, perhaps none; it never looks beyond its sentence. */
export type CutRule = (view: SentenceView) => readonly Cut[];

/** Analyses a sentence once for all rules, in linear time. */
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
    const char = text[i];
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0 && /\s/u.test(text[i + 1] ?? '')) commas.push(i);
  }
  return commas;
}

const QUOTE_MARK = /["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])['‘’]/u;

/**
 * Whether a deletion would leave a quotation that is no longer verbatim: the span holds part of one, or a mark of
 * one that opens or closes in another sentence. A quotation that lies wholly inside the span may be cut.
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
  return QUOTE_MARK.test(outside + text.slice(at, end));
}

/** Offset where the sentence's closing punctuation begins, which a cut at its end leaves in place. */
export function closingAt({ text, sentence }: SentenceView): number {
  let at = sentence.span.end;
  while (at > sentence.span.start && /[\s.!?…。！？]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** ", 27 (left) was": whether the span to be cut is all that closes off an age after a comma. */
export const closesAge = ({ text }: SentenceView, { start, end }: Span): boolean =>
  /,\s\d{1,3}$/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\s\p{L}/u.test(text.slice(end, end + 3));

/** Returns the words of the sentence within a span. */
export function wordsIn({ sentence }: SentenceView, span: Span): readonly Word[] {
  return sentence.words.filter((word) => word.start >= span.start && word.end <= span.end);
}

/** Returns the words of the segments from `from` up to but not including `to`. */
export function wordsOfSegments(
  { segments }: SentenceView,
  from: number,
  to = segments.length,
): readonly Word[] {
  return segments.slice(from, to).flatMap(({ words }) => words);
}

/** Restricts the sentence to `body`, without dateline or attribution, for the rules that look at its ends. */
export function narrowed(view: SentenceView, body: Span): SentenceView {
  const words = wordsIn(view, body);
  const terms = view.sentence.terms.filter((_, i) => isWithin(view.sentence.words[i] ?? body, body));
  return viewOf(view.text, { ...view.sentence, span: body, words, terms }, view.table);
}
