import type { Candidate } from './choose';

/** How much the first sentence is worth beyond its words, and how fast that fades. Best of a coarse grid. */
const EARLY_BONUS = 2;
const EARLY_FADE = 3;

/** Weighs candidates by their place: news says the most important first. */
export function withEarlyFirst<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  return candidates.map((candidate, at) => ({
    ...candidate,
    factor: candidate.factor * (1 + EARLY_BONUS * Math.exp(-at / EARLY_FADE)),
  }));
}

/** A standfirst and the opening that says it again stand within so many sentences. */
const OPENING = 4;
/** Share of the shorter one's terms that two sentences have in common when they say the same. */
const SAME = 0.5;
const MOST_WORDS = 35;

/**
 * Where two sentences of the opening say the same, the one with more in it stays: "to visit next week" of the
 * standfirst gives way to "to visit from April 30, two sources said" of the first paragraph.
 */
export function withoutOutdone<C extends Candidate>(candidates: readonly C[]): readonly C[] {
  const opening = candidates.slice(0, OPENING);
  return candidates.map((candidate, at) => {
    const isOutdone =
      at < OPENING - 1 &&
      opening.slice(at + 1).some((later) => {
        const isMore = numbersIn(later) > numbersIn(candidate) && later.words <= MOST_WORDS;
        return later.factor > 0 && isMore && overlap(candidate, later) > SAME;
      });
    return isOutdone ? { ...candidate, factor: 0 } : candidate;
  });
}

/** Share of the shorter one's terms that both have. */
export function overlap(one: Candidate, other: Candidate): number {
  const terms = new Set(one.terms);
  const shared = other.terms.filter((term) => terms.has(term)).length;
  return shared / Math.max(1, Math.min(one.terms.length, other.terms.length));
}

const numbersIn = ({ terms }: Candidate): number => terms.filter((term) => /^\p{N}/u.test(term)).length;
