import {
  density,
  strangerFactor,
  worthOfTerms,
  type Candidate,
  type Choice,
  type Wording,
  type WorthOf,
} from './candidate';

/** A fact with a greater share of its terms said already says too little that is new. */
const MOST_REPEATED = 0.4;
/** What a term is still worth in a second fact: a name has to be said again. Best of 0 to 0.4. */
const AGAIN = 0.3;
/** With fewer facts than this, an unclear one is better than none. */
const FEWEST_FACTS = 3;
/** What a fact is worth that only the one before it explains, where that one is not chosen yet. */
const ALONE = 0.05;

/**
 * Ranks facts: the best set of n are the first n. Each next one is the one that adds most to those before (greedy, as in
 * maximal marginal relevance: Carbonell and Goldstein 1998). Those chosen come before all others; these are
 * taken at the length that says most for its words.
 *
 * @param chosen of the candidates, the set that is shown at first
 * @param limit no further ones once so many are ranked
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
  /** Sentences that are ranked and can be understood. */
  readonly clear: Set<number>;
}

/** Goes on with a ranking until nothing adds anything. */
function rankOn<W extends Wording>(
  { ranked, said, clear }: Ranking<W>,
  all: readonly Open<W>[],
  worthOf: WorthOf,
  { limit, mostRepeated }: { readonly limit: number; readonly mostRepeated: number },
): void {
  const open = new Set(all);
  const isClear = ({ leans, at }: Candidate<W>): boolean => !leans || clear.has(at - 1);
  const gainOf = ({ candidate, wording }: Open<W>): number => {
    // What only a sentence explains that is not shown is no fact, unless there is little else.
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
