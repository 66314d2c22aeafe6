import type { Span } from '../../../model/span';
import { isWithin } from '../../../model/span';
import { wordsIn, type Cut, type SentenceView } from './sentence-view';

/** Deletions that go together. */
export interface CutSet {
  readonly cuts: readonly Cut[];
  /** Whether the last of them, and all before it, say less than the room is worth. */
  readonly isWorthwhile: boolean;
}

/** Above this length a cut need not be cheap: a fact is at most about this many words. */
const LONG_WORDS = 25;
/**
 * A piece goes when its words say less than this share of what the sentence's words say on average. Of 0.3 to
 * 1.5 on the dev data: below 0.5 little goes, above it more is lost than the room it makes is worth.
 */
const CHEAP = 0.5;
const FEWEST_LEFT = 5;
/**
 * What was done next is often the outcome: it goes only where a word of it says less than this share of what a word of the
 * rest says. Set by reading some 130 such cuts; the benchmark cannot tell (of 0.3 to 5, no writers' article changes).
 */
const NEXT_DEED = 0.3;

interface Weighed {
  readonly cut: Cut;
  readonly words: number;
  /** Worth per word as a share of the sentence's average. */
  readonly density: number;
}

/**
 * Sets of deletions, each the one before and one more: first what says nothing, then from what says least per
 * word to what says most. Those that say something (`ifTight`) come last.
 */
export function cutSets(
  view: SentenceView,
  found: readonly Cut[],
  worthOf: (span: Span) => number,
): readonly CutSet[] {
  const total = view.sentence.words.length;
  const average = worthOf(view.sentence.span) / Math.max(1, total);
  const weighed = found
    .map((cut): Weighed => {
      const words = wordsIn(view, cut).length;
      return { cut, words, density: worthOf(cut) / Math.max(average * Math.max(1, words), Number.EPSILON) };
    })
    .filter((one) => one.cut.isNextDeed !== true || shareOfRest(one, total) < NEXT_DEED);
  let chosen: readonly Weighed[] = [];
  for (const one of weighed) if (one.cut.when === 'always') chosen = joined(chosen, one, total) ?? chosen;
  const sets: CutSet[] = [setOf(chosen, true)];
  for (const one of inOrder(weighed)) {
    const more = joined(chosen, one, total);
    if (more === undefined) continue;
    const isLong = total - wordsOf(chosen) > LONG_WORDS;
    const isCheap = one.density < CHEAP;
    const isDue = one.cut.when === 'ifTight' ? isLong && isCheap : isLong || isCheap;
    sets.push(setOf(more, isDue && (sets.at(-1)?.isWorthwhile ?? true)));
    chosen = more;
  }
  return sets;
}

const setOf = (chosen: readonly Weighed[], isWorthwhile: boolean): CutSet => ({
  cuts: chosen.map(({ cut }) => cut),
  isWorthwhile,
});

/** Worth per word as a share of that of the sentence's other words. */
const shareOfRest = ({ words, density }: Weighed, total: number): number =>
  (density * (total - words)) / Math.max(total - density * words, Number.EPSILON);

const wordsOf = (chosen: readonly Weighed[]): number => chosen.reduce((sum, { words }) => sum + words, 0);

function inOrder(weighed: readonly Weighed[]): readonly Weighed[] {
  const optional = weighed.filter(({ cut }) => cut.when !== 'always');
  const rank = ({ cut }: Weighed): number => (cut.when === 'ifTight' ? 1 : 0);
  return optional.toSorted((a, b) => rank(a) - rank(b) || a.density - b.density || a.cut.start - b.cut.start);
}

/** With one more; undefined where it crosses another, is within one, or leaves too few of all the words. */
function joined(chosen: readonly Weighed[], one: Weighed, total: number): readonly Weighed[] | undefined {
  const { cut } = one;
  const others = chosen.filter((other) => !isWithin(other.cut, cut));
  const clashes = others.some((other) => other.cut.start < cut.end && cut.start < other.cut.end);
  // Who said it must not be lost with a longer cut.
  const loses = chosen.some((other) => isWithin(other.cut, cut) && other.cut.speaker !== undefined);
  const all = [...others, one];
  return clashes || loses || total - wordsOf(all) < FEWEST_LEFT ? undefined : all;
}
