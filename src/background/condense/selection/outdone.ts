import type { Candidate } from './candidate';

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
  const opening = candidates.filter(({ at }) => at < OPENING);
  return candidates.filter((candidate) => {
    const isOutdone = opening.some((later) => {
      if (candidate.at >= later.at) return false;
      const isMore =
        numbersIn(later) > numbersIn(candidate) && (later.wordings.at(-1)?.words ?? 0) <= MOST_WORDS;
      return isMore && overlap(candidate, later) > SAME;
    });
    return !isOutdone;
  });
}

/** Share of the shorter one's terms that both have. */
function overlap(one: Candidate, other: Candidate): number {
  const terms = new Set(termsOf(one));
  const shared = termsOf(other).filter((term) => terms.has(term)).length;
  return shared / Math.max(1, Math.min(terms.size, termsOf(other).length));
}

/** Of the shortest wording: what a long standfirst adds behind its comma is another matter. */
const termsOf = ({ wordings }: Candidate): readonly string[] => wordings.at(-1)?.terms ?? [];

const numbersIn = (candidate: Candidate): number =>
  termsOf(candidate).filter((term) => /^\p{N}/u.test(term)).length;
