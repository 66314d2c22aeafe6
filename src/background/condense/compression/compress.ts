import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import { countWords } from '../sentences/words';
import { cutsIn } from './cuts-in';
import { viewOf, wordsIn, type Cut, type SentenceView } from './sentence-view';

/** What is kept of a sentence. */
export interface Compressed {
  readonly kept: readonly Span[];
  readonly speaker?: Span;
}

/** Above this length a cut need not be cheap: a fact is at most about this many words. */
const LONG_WORDS = 25;
/**
 * A piece goes when its words say less than this share of what the sentence's words say on average. Of 0.3 to
 * 1.5 on the dev data: below 0.5 little goes, above it more is lost than the room it makes is worth.
 */
const CHEAP = 0.5;
const FEWEST_LEFT = 5;

/** How much is cut: `full` only what says nothing, `light` also what says little, `tight` all that may go. */
type Grade = 'full' | 'light' | 'tight';

/** Worth of the words of a stretch, as `salienceOf` sums it. */
type WorthOf = (span: Span) => number;

/** Cuts a sentence to its fact by deletion only. When in doubt it stays whole. */
export function compress(
  text: string,
  sentence: Sentence,
  table: LanguageTable,
  worthOf: WorthOf,
): Compressed {
  const view = viewOf(text, sentence, table);
  return gradeOf(view, cutsIn(view), worthOf, 'light');
}

/**
 * A sentence at one to three lengths, longest first, each of them a fact in its own right: a choice by worth
 * per word can take the one that fits. What `compress` gives is among them.
 */
export function variantsOf(
  text: string,
  sentence: Sentence,
  table: LanguageTable,
  worthOf: WorthOf,
): readonly Compressed[] {
  const view = viewOf(text, sentence, table);
  const found = cutsIn(view);
  const grades: readonly Grade[] = ['full', 'light', 'tight'];
  const variants = grades.map((grade) => gradeOf(view, found, worthOf, grade));
  return variants.filter(({ kept }, i) => i === 0 || lengthOf(kept) < lengthOf(variants[i - 1]?.kept ?? []));
}

const lengthOf = (kept: readonly Span[]): number =>
  kept.reduce((sum, { start, end }) => sum + end - start, 0);

function gradeOf(view: SentenceView, found: readonly Cut[], worthOf: WorthOf, grade: Grade): Compressed {
  const { sentence, text } = view;
  const total = sentence.words.length;
  let left = total;
  const average = worthOf(sentence.span) / Math.max(1, total);
  const cuts: Cut[] = [];
  for (const cut of found) {
    const words = wordsIn(view, cut).length;
    if (cuts.some((other) => other.start < cut.end && cut.start < other.end) || left - words < FEWEST_LEFT)
      continue;
    const isCheap = left > LONG_WORDS || worthOf(cut) < words * average * CHEAP;
    if (!goes(cut, grade, isCheap)) continue;
    cuts.push(cut);
    left -= words;
  }
  const speaker = cuts.find((cut) => cut.speaker !== undefined)?.speaker;
  const kept = without(text, sentence.span, cuts);
  return { kept, ...(speaker === undefined ? {} : { speaker }) };
}

/** Budget words of what is kept. */
export function wordsKept(text: string, kept: readonly Span[]): number {
  return kept.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0);
}

function goes(cut: Cut, grade: Grade, isCheap: boolean): boolean {
  if (cut.when === 'always' || grade === 'tight') return true;
  return cut.when === 'ifCheap' && grade === 'light' && isCheap;
}

function without(text: string, whole: Span, cuts: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let { start } = whole;
  const keep = (from: number, to: number): void => {
    while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) kept.push({ start: from, end: to });
  };
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    keep(start, cut.start);
    start = cut.end;
  }
  keep(start, whole.end);
  return kept;
}
