/** A fact that could be chosen. */
export interface Candidate {
  readonly words: number;
  /** Distinct terms of what is kept of it. */
  readonly terms: readonly string[];
  /** Factor on its worth, for what words do not show: a sentence that leans on another is worth less. */
  readonly factor: number;
}

/** How far length counts against worth; 1 would be worth per word. Best of 0.5 to 0.8 on the dev data. */
const LENGTH_EXPONENT = 0.7;
/** A fact with a greater share of its terms said already says too little that is new. */
const MOST_REPEATED = 0.45;
/** What a term is still worth in a second fact: a name has to be said again. Best of 0 to 0.4. */
const AGAIN = 0.3;
/** How many candidates the search looks at. */
const WIDEST = 40;

/**
 * Chooses candidates in the order of their worth per length, each term counted once: what a chosen
 * one says already is worth nothing in the next. Gives indices, best first.
 *
 * @param limit no further ones once so many are chosen
 * @param budgetWords how many words all may have together
 */
export function choose(
  candidates: readonly Candidate[],
  worthOf: (term: string) => number,
  limit: number,
  budgetWords = Number.POSITIVE_INFINITY,
): readonly number[] {
  const worth = candidates.map((candidate) => sum(candidate.terms, worthOf) * candidate.factor);
  const density = (at: number): number => (worth[at] ?? 0) / lengthOf(candidates[at]);
  const pool = candidates.map((_, at) => at).sort((a, b) => density(b) - density(a) || a - b);
  const open = new Set(pool.slice(0, WIDEST));
  const said = new Set<string>();
  const chosen: number[] = [];
  let left = budgetWords;
  while (chosen.length < limit && open.size > 0) {
    let best = -1;
    let bestGain = 0;
    for (const at of open) {
      const candidate = candidates[at];
      if (candidate === undefined || candidate.words > left) continue;
      const repeated = candidate.terms.filter((term) => said.has(term)).length;
      if (repeated > candidate.terms.length * MOST_REPEATED) continue;
      const fresh = sum(candidate.terms, (term) => (said.has(term) ? AGAIN : 1) * worthOf(term));
      const gain = (fresh * candidate.factor) / lengthOf(candidate);
      if (gain > bestGain) {
        best = at;
        bestGain = gain;
      }
    }
    if (best < 0) break;
    open.delete(best);
    chosen.push(best);
    left -= candidates[best]?.words ?? 0;
    for (const term of candidates[best]?.terms ?? []) said.add(term);
  }
  return chosen;
}

const lengthOf = (candidate: Candidate | undefined): number =>
  Math.max(1, candidate?.words ?? 1) ** LENGTH_EXPONENT;

const sum = (terms: readonly string[], worthOf: (term: string) => number): number =>
  terms.reduce((total, term) => total + worthOf(term), 0);
