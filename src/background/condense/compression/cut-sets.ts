import type { Span } from '../../../model/span';
import { isWithin } from '../../../model/span';
import { wordsIn, type Cut, type SentenceView } from './sentence-view';

/** A set of deletions to apply together. */
export interface CutSet {
  readonly cuts: readonly Cut[];
  /** Whether the last cut, and each one before it, says less than the room it takes is worth. */
  readonly isWorthwhile: boolean;
}

/** Above this length a cut need not be cheap: a fact is at most about this many words. */
const LONG_WORDS = 25;
/**
 * A piece is cut when its worth per word is below this share of the sentence's average. Values from 0.3 to 1.5 were
 * tried on the dev data: below 0.5 little is cut, above it more is lost than the room gained is worth.
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
 * Returns growing sets of deletions, each adding one cut to the previous set. The first holds the cuts that say
 * nothing; the others follow in ascending order of worth per word. Cuts that do say something (`ifTight`) come last.
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

/** Worth per word relative to that of the sentence's other words. */
const shareOfRest = ({ words, density }: Weighed, total: number): number =>
  (density * (total - words)) / Math.max(total - density * words, Number.EPSILON);

const wordsOf = (chosen: readonly Weighed[]): number => chosen.reduce((sum, { words }) => sum + words, 0);

function inOrder(weighed: readonly Weighed[]): readonly Weighed[] {
  const optional = weighed.filter(({ cut }) => cut.when !== 'always');
  const rank = ({ cut }: Weighed): number => (cut.when === 'ifTight' ? 1 : 0);
  return optional.toSorted((a, b) => rank(a) - rank(b) || a.density - b.density || a.cut.start - b.cut.start);
}

/** Adds one cut; undefined if it crosses another, lies within one, or leaves too few words of the sentence. */
function joined(chosen: readonly Weighed[], one: Weighed, total: number): readonly Weighed[] | undefined {
  const { cut } = one;
  const others = chosen.filter((other) => !isWithin(other.cut, cut));
  const clashes = others.some((other) => other.cut.start < cut.end && cut.start < other.cut.end);
  // A longer cut must not replace one that records the speaker.
  const loses = chosen.some((other) => isWithin(other.cut, cut) && other.cut.speaker !== undefined);
  const all = [...others, one];
  return clashes || loses || total - wordsOf(all) < FEWEST_LEFT ? undefined : all;
}
