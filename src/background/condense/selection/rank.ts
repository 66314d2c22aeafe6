import {
  density,
  strangerFactor,
  worthOfTerms,
  type Candidate,
  type Choice,
  type Wording,
  type WorthOf,
} from './candidate';

/** A fact that repeats more than this share of its terms says too little that is new. */
const MOST_REPEATED = 0.4;
/** Factor on a term that was said before: not 0, as a name has to be repeated. Best of 0 to 0.4. */
const AGAIN = 0.3;
/** With fewer facts than this, an unclear one is better than none. */
const FEWEST_FACTS = 3;
/** Factor for a fact that only the sentence before it explains, while that one is not chosen. */
const ALONE = 0.05;

/**
 * Ranks facts so that the best n are the first n. Each next fact is the one that adds most to those before it (greedy,
 * as in maximal marginal relevance: Carbonell and Goldstein 1998). The chosen facts come before all others, which are
 * taken at the length that says most for its words.
 *
 * @param chosen the set of candidates that is shown at first
 * @param limit most facts to rank
 */
export function rank<W extends Wording>(
  candidates: readonly Candidate<W>[],
  chosen: readonly Choice<W>[],
  worthOf: WorthOf,
  limit: number,
): readonly Choice<W>[] {
  const wordings = new Map(chosen.map(({ at, wording }) => [at, wording]));
  const first = candidates.flatMap((candidate): readonly Open<W>[] => {
    const wording = wordings.get(candidate.at);
    return wording === undefined ? [] : [{ candidate, wording }];
  });
  const others = candidates.flatMap((candidate): readonly Open<W>[] => {
    const wording = wordings.has(candidate.at) ? undefined : bestWording(candidate.wordings, worthOf);
    return wording === undefined ? [] : [{ candidate, wording }];
  });
  const ranking: Ranking<W> = { ranked: [], said: new Set(), clear: new Set() };
  rankOn(ranking, first, worthOf, { limit, mostRepeated: 1 });
  rankOn(ranking, others, worthOf, { limit, mostRepeated: MOST_REPEATED });
  return ranking.ranked;
}

interface Open<W extends Wording> {
  readonly candidate: Candidate<W>;
  readonly wording: W;
}

interface Ranking<W extends Wording> {
  readonly ranked: Choice<W>[];
  readonly said: Set<string>;
  /** Ranked sentences that can be understood. */
  readonly clear: Set<number>;
}

/** Extends a ranking up to the limit, or until nothing adds anything. */
function rankOn<W extends Wording>(
  { ranked, said, clear }: Ranking<W>,
  all: readonly Open<W>[],
  worthOf: WorthOf,
  { limit, mostRepeated }: { readonly limit: number; readonly mostRepeated: number },
): void {
  const open = new Set(all);
  const isClear = ({ leans, at }: Candidate<W>): boolean => !leans || clear.has(at - 1);
  const gainOf = ({ candidate, wording }: Open<W>): number => {
    // A sentence that only an unranked one explains is no fact, unless there is little else.
    if (!isClear(candidate) && ranked.length >= FEWEST_FACTS) return 0;
    const repeated = wording.terms.filter((term) => said.has(term)).length;
    if (repeated > wording.terms.length * mostRepeated) return 0;
    const worth = worthOfTerms(wording, (term) => (said.has(term) ? AGAIN : 1) * worthOf(term));
    return (
      density(worth, wording) *
      candidate.factor *
      strangerFactor(candidate.needs, (term) => said.has(term)) *
      (isClear(candidate) ? 1 : ALONE)
    );
  };
  while (ranked.length < limit) {
    let best: Open<W> | undefined;
    let bestGain = 0;
    for (const one of open) {
      const gain = gainOf(one);
      if (gain <= bestGain) continue;
      best = one;
      bestGain = gain;
    }
    if (best === undefined) return;
    const { candidate, wording } = best;
    open.delete(best);
    if (isClear(candidate)) clear.add(candidate.at);
    ranked.push({ at: candidate.at, wording });
    for (const term of wording.terms) said.add(term);
  }
}

function bestWording<W extends Wording>(wordings: readonly W[], worthOf: WorthOf): W | undefined {
  const valueOf = (wording: W): number => density(worthOfTerms(wording, worthOf), wording);
  return wordings.toSorted((a, b) => valueOf(b) - valueOf(a))[0];
}
