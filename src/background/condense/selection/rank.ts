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
/** A fact is read at a glance up to about so many words; one that stays longer is passed over for a while. */
const LONG_WORDS = 25;
const STEEP = 2;
/** Above so many words it is no fact, unless there is little else. */
const MOST_WORDS = 40;
const FEWEST_FACTS = 3;
/** Below this share of what the first adds, a fact adds too little to be shown unasked. */
const LEAST_GAIN = 0.1;
/** What a fact is worth that only the one before it explains, where that one is not chosen yet. */
const ALONE = 0.05;

/** A fact with what it adds to those ranked before it. */
export interface Ranked<W extends Wording = Wording> extends Choice<W> {
  readonly gain: number;
}

/** How many facts, from the first on, add enough to be shown unasked. */
export function worthShowing(ranked: readonly Ranked[]): number {
  const least = LEAST_GAIN * (ranked[0]?.gain ?? 0);
  const end = ranked.findIndex(({ gain }) => gain < least);
  return end < 0 ? ranked.length : end;
}

/**
 * Ranks facts, each at the length that says most for its words: the best set of n are the first n. Each next one is the one
 * that adds most to those before (greedy, as in maximal marginal relevance: Carbonell and Goldstein 1998).
 *
 * @param limit no further ones once so many are chosen
 */
export function rank<W extends Wording>(
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
  limit: number,
): readonly Ranked<W>[] {
  const worded = candidates.flatMap((candidate) => {
    const wording = bestWording(candidate.wordings, worthOf);
    return wording === undefined ? [] : [[candidate, wording] as const];
  });
  const short = worded.filter(([, { words }]) => words <= MOST_WORDS);
  const open = new Map(short.length < FEWEST_FACTS ? worded : short);
  const said = new Set<string>();
  const chosen: Ranked<W>[] = [];
  const clear = new Set<number>();
  while (chosen.length < limit) {
    let best: Candidate<W> | undefined;
    let bestGain = 0;
    const isClear = ({ leans, at }: Candidate<W>): boolean => !leans || clear.has(at - 1);
    for (const [candidate, wording] of open) {
      // What only a sentence explains that is not shown is no fact, unless there is little else.
      if (!isClear(candidate) && chosen.length >= FEWEST_FACTS) continue;
      const repeated = wording.terms.filter((term) => said.has(term)).length;
      if (repeated > wording.terms.length * MOST_REPEATED) continue;
      const worth = worthOfTerms(wording, (term) => (said.has(term) ? AGAIN : 1) * worthOf(term));
      const gain =
        density(worth, wording) *
        candidate.factor *
        strangerFactor(candidate, said) *
        (isClear(candidate) ? 1 : ALONE) *
        ease(wording);
      if (gain <= bestGain) continue;
      best = candidate;
      bestGain = gain;
    }
    const wording = best === undefined ? undefined : open.get(best);
    if (best === undefined || wording === undefined) break;
    open.delete(best);
    if (isClear(best)) clear.add(best.at);
    chosen.push({ at: best.at, wording, gain: bestGain });
    for (const term of wording.terms) said.add(term);
  }
  return chosen;
}

function bestWording<W extends Wording>(wordings: readonly W[], worthOf: WorthOf): W | undefined {
  const valueOf = (wording: W): number => density(worthOfTerms(wording, worthOf), wording) * ease(wording);
  return wordings.toSorted((a, b) => valueOf(b) - valueOf(a))[0];
}

const ease = ({ words }: Wording): number => Math.min(1, (LONG_WORDS / Math.max(1, words)) ** STEEP);
