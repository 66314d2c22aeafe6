import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import { cutsIn } from './cuts-in';
import { cutSets } from './cut-sets';
import { viewOf, type Cut, type SentenceView } from './sentence-view';

/** The parts of a sentence that are kept. */
export interface Compressed {
  readonly kept: readonly Span[];
  readonly speaker?: Span;
  /** The words that name its day, if they were cut. */
  readonly day?: Span;
}

/** Total worth of the words in a span, as summed by `salienceOf`. */
type WorthOf = (span: Span) => number;

/** Cuts a sentence down to its fact by deletion only. When in doubt, the sentence stays whole. */
export function compress(
  text: string,
  sentence: Sentence,
  table: LanguageTable,
  worthOf: WorthOf,
): Compressed {
  const view = viewOf(text, sentence, table);
  const sets = cutSets(view, cutsIn(view), worthOf);
  return compressedBy(view, sets.findLast((set) => set.isWorthwhile)?.cuts ?? []);
}

const MOST_VARIANTS = 6;

/**
 * Returns a sentence at several lengths, longest first, each a fact in its own right, so that a selection by worth
 * per word can take the one that fits. The first lacks only what says nothing; the result of `compress` is among them.
 *
 * @param mayTakeDay whether "on Thursday" may be cut: only where the day can be shown beside the fact
 */
export function variantsOf(
  text: string,
  sentence: Sentence,
  table: LanguageTable,
  worthOf: WorthOf,
  mayTakeDay = true,
): readonly Compressed[] {
  const view = viewOf(text, sentence, table);
  const found = cutsIn(view).filter(({ isTime }) => mayTakeDay || isTime !== true);
  const sets = cutSets(view, found, worthOf).slice(0, MOST_VARIANTS);
  return sets.map(({ cuts }) => compressedBy(view, cuts));
}

function compressedBy(view: SentenceView, cuts: readonly Cut[]): Compressed {
  const { text, sentence } = view;
  const speaker = cuts.find((cut) => cut.speaker !== undefined)?.speaker;
  const kept = withOneStop(text, without(text, sentence.span, cuts));
  const day = cuts.find((cut) => cut.isTime === true && !isWithinClause(view, cut));
  return {
    kept,
    ...(speaker === undefined ? {} : { speaker }),
    ...(day === undefined ? {} : { day: { start: day.start, end: day.end } }),
  };
}

/** Drops a doubled full stop: "… in the U.S., the mayor said." ends in one, as a writer would have set it. */
function withOneStop(text: string, kept: readonly Span[]): readonly Span[] {
  const last = kept.at(-1);
  const before = kept.at(-2);
  if (last === undefined || before === undefined) return kept;
  const isDoubled = text.slice(last.start, last.end) === '.' && text[before.end - 1] === '.';
  return isDoubled ? kept.slice(0, -1) : kept;
}

/** "was found after walkers saw a box on Sunday": the day belongs to the subordinate clause, not to the fact. */
const isWithinClause = ({ sentence, table }: SentenceView, cut: Cut): boolean =>
  sentence.words.some(
    ({ lower, end }, i) =>
      i > 0 &&
      end <= cut.start &&
      [table.subordinators, table.complementisers, table.relatives, table.saying].some((words) =>
        words.has(lower),
      ),
  );

/** Returns what the cuts leave of a span, trimmed of white space at the edges. Cuts must not overlap. */
export function without(text: string, whole: Span, cuts: readonly Span[]): readonly Span[] {
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
