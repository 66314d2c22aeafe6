import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';

/** A piece of a sentence between commas that stand outside quotations and brackets. */
export interface Segment extends Span {
  readonly words: readonly Word[];
}

/** A sentence as the cut rules see it. Offsets are those of the whole text. */
export interface SentenceView {
  readonly text: string;
  readonly sentence: Sentence;
  readonly table: LanguageTable;
  /** Quotations, brackets included; one that does not close reaches to the sentence's end. */
  readonly quotes: readonly Span[];
  readonly segments: readonly Segment[];
}

/** Something that may be deleted. */
export interface Cut extends Span {
  /** Name of the rule. */
  readonly rule: string;
  /** `always`: it carries nothing here; `ifCheap`: only where it says less than it costs. */
  readonly when: 'always' | 'ifCheap';
  /** Who said the sentence, where this cut takes that away. */
  readonly speaker?: Span;
}

/** A rule finds what could go; it may find nothing, and never looks beyond its sentence. */
export type CutRule = (view: SentenceView) => readonly Cut[];

const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '‘': '’',
  '"': '"',
  '‹': '›',
};
const LETTER = /[\p{L}\p{N}]/u;

/** Reads a sentence once for all rules; linear. */
export function viewOf(text: string, sentence: Sentence, table: LanguageTable): SentenceView {
  const { start, end } = sentence.span;
  const quotes: Span[] = [];
  const commas: number[] = [];
  let depth = 0;
  for (let i = start; i < end; i += 1) {
    const sign = text[i] ?? '';
    const closer = QUOTE_PAIRS[sign];
    if (closer !== undefined) {
      const close = closerAt(text, closer, i + 1, end);
      const last = close < 0 ? end : close + 1;
      quotes.push({ start: i, end: last });
      i = last - 1;
    } else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === ',' && depth === 0 && /\s/u.test(text[i + 1] ?? '')) commas.push(i);
  }
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

/** An apostrophe within a word closes no quotation: "‘It’s over’". */
function closerAt(text: string, closer: string, from: number, end: number): number {
  for (let i = from; i < end; i += 1) {
    if (text[i] === closer && !(closer === '’' && LETTER.test(text[i + 1] ?? ''))) return i;
  }
  return -1;
}

/** Whether a stretch touches a quotation. */
export function touchesQuote(view: SentenceView, span: Span): boolean {
  return view.quotes.some((quote) => quote.start < span.end && quote.end > span.start);
}

/** Whether a stretch holds a negation, a hedge, a condition or a limit. */
export function hasGuard({ table }: SentenceView, words: readonly Word[]): boolean {
  return words.some(({ lower }) => table.guards.has(lower) || lower.endsWith("n't"));
}

/** Whether a word can be the finite verb of a clause. */
export function isFinite({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return false;
  const { lower } = word;
  if (table.finite.has(lower) || table.saying.has(lower)) return true;
  return lower.length > 4 && table.finiteEndings.some((ending) => lower.endsWith(ending));
}

/** Where the sentence's closing signs begin: what a cut at its end leaves standing. */
export function closingAt({ text, sentence }: SentenceView): number {
  let at = sentence.span.end;
  while (at > sentence.span.start && /[.!?…。！？]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** Words of the view within a span. */
export function wordsIn({ sentence }: SentenceView, span: Span): readonly Word[] {
  return sentence.words.filter((word) => word.start >= span.start && word.end <= span.end);
}
