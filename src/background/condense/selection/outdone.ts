import type { Candidate } from './candidate';

/** A standfirst and the opening that repeats it are within this many sentences. */
const OPENING = 4;
/** Two sentences say the same if they share more than this part of the terms of the one with fewer. */
const SAME = 0.5;
const MOST_WORDS = 35;

/**
 * Where two sentences of the opening say the same, drops the earlier if the later has more numbers: "to visit next
 * week" in the standfirst gives way to "to visit from April 30, two sources said" in the first paragraph.
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

/** Number of shared terms as a share of the terms of the candidate with fewer. */
function overlap(one: Candidate, other: Candidate): number {
  const terms = new Set(termsOf(one));
  const shared = termsOf(other).filter((term) => terms.has(term)).length;
  return shared / Math.max(1, Math.min(terms.size, termsOf(other).length));
}

/** Terms of the shortest wording: what a long standfirst adds after a comma is another matter. */
const termsOf = ({ wordings }: Candidate): readonly string[] => wordings.at(-1)?.terms ?? [];

const numbersIn = (candidate: Candidate): number =>
  termsOf(candidate).filter((term) => /^\p{N}/u.test(term)).length;
