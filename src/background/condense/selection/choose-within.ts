import {
  strangerFactor,
  worthOfTerms,
  type Candidate,
  type Choice,
  type Wording,
  type WorthOf,
} from './candidate';

/** A fact that repeats more than this share of its terms says too little that is new. */
const MOST_REPEATED = 0.4;
/**
 * Price of the fact that repeats most if it repeats all its terms, as a share of what the budget could buy. A price
 * admits repetition where it pays; a plain limit that leaves as little of it (0.3) loses more.
 */
const REPETITION = 0.12;
/** A fact whose worth per word is below this share of the best fact's is only filler. */
const FILLER = 0.1;
/** Words of news per term that has not been said yet. */
const WORDS_A_TERM = 2.4;

/** The number of a term that no wording has. */
const UNSAID = -1;

/** A wording with its terms as numbers, because the search looks them up a hundred thousand times. */
interface Numbered<W extends Wording> {
  readonly choice: Choice<W>;
  readonly terms: readonly number[];
  /** Worth of all its terms times the candidate's factor: the most it can add. */
  readonly most: number;
}

interface NumberedCandidate<W extends Wording> {
  readonly candidate: Candidate<W>;
  readonly wordings: readonly Numbered<W>[];
  readonly needs: readonly number[];
}

interface Chosen<W extends Wording> {
  /** Worth of the terms, weighted by the factors of their facts. */
  readonly worth: number;
  /** Of the fact that repeats most, the share of its terms that earlier facts have said. */
  readonly repeated: number;
  /** Worth minus the price of repetition; sets are compared by it. */
  readonly value: number;
  /** Whether its last fact can be understood: in "Vane won. He left. He sang." each explains the next. */
  readonly isClear: boolean;
  /** By the number of a term: 1 if a fact has said it. */
  readonly said: Uint8Array;
  readonly choices: readonly Choice<W>[];
}

/**
 * Chooses facts, and the length of each, so that their terms, each counted once, are worth the most within a number of
 * words: budgeted maximum coverage, as Gillick and Favre (2009) put it. Fills a knapsack table over the candidates in
 * text order, keeping the best set for each number of words. What a fact adds depends on those before it, so the set
 * found is good but not necessarily the best. Returns the facts in text order.
 *
 * @param budgetWords most words for all facts together
 */
export function chooseWithin<W extends Wording>(
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
  budgetWords: number,
): readonly Choice<W>[] {
  const search = searchOf(candidates, worthOf, budgetWords);
  // A sentence that only an unchosen one explains is no fact, unless there is no other.
  const clear = search({ mustBeClear: true });
  const choices = clear.length > 0 ? clear : search({ mustBeClear: false });
  return withoutFillers(choices, candidates, worthOf);
}

function searchOf<W extends Wording>(
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
  budgetWords: number,
): (options: { readonly mustBeClear: boolean }) => readonly Choice<W>[] {
  const price = REPETITION * attainable(candidates, worthOf, budgetWords);
  const numbers = numberTerms(candidates);
  const worths = Float64Array.from(numbers.keys(), worthOf);
  const numbered = candidates.map((candidate): NumberedCandidate<W> => {
    const wordings = candidate.wordings.map((wording) => ({
      choice: { at: candidate.at, wording },
      terms: wording.terms.map((term) => numbers.get(term) ?? 0),
      most: worthOfTerms(wording, worthOf) * candidate.factor,
    }));
    return { candidate, wordings, needs: candidate.needs.map((term) => numbers.get(term) ?? UNSAID) };
  });
  const nothing: Chosen<W> = {
    worth: 0,
    repeated: 0,
    value: 0,
    isClear: true,
    said: new Uint8Array(numbers.size),
    choices: [],
  };
  return ({ mustBeClear }) => {
    /** The best set for each number of words. */
    const sets: (Chosen<W> | undefined)[] = [nothing];
    for (const { candidate, wordings, needs } of numbered) {
      const { leans, at, factor } = candidate;
      // Longest first: a set made here is longer, so it never gets a second wording of the same sentence.
      for (let length = sets.length - 1; length >= 0; length -= 1) {
        const set = sets[length];
        if (set === undefined) continue;
        const isClear = !leans || (set.isClear && set.choices.at(-1)?.at === at - 1);
        if (mustBeClear && !isClear) continue;
        const share = factor * strangerFactor(needs, (term) => set.said[term] === 1);
        for (const { choice, terms, most } of wordings) {
          const words = length + choice.wording.words;
          if (words > budgetWords) continue;
          const rival = sets[words]?.value ?? -Infinity;
          if (set.value + most <= rival) continue;
          let again = 0;
          let added = 0;
          for (const term of terms) {
            if (set.said[term] === 1) again += 1;
            else added += worths[term] ?? 0;
          }
          if (added <= 0 || again > terms.length * MOST_REPEATED) continue;
          const worth = set.worth + added * share;
          const repeated = Math.max(set.repeated, again / terms.length);
          const value = worth - price * repeated;
          if (value <= rival) continue;
          const said = set.said.slice();
          for (const term of terms) said[term] = 1;
          sets[words] = { worth, repeated, value, isClear, said, choices: [...set.choices, choice] };
        }
      }
    }
    let best = nothing;
    for (const set of sets) if (set !== undefined && set.value > best.value) best = set;
    return best.choices;
  };
}

/** Numbers the distinct terms of all wordings from 0 up. */
function numberTerms(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { wordings } of candidates)
    for (const { terms } of wordings)
      for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  return numbers;
}

/** Drops choices that are only filler, except one that explains a choice that stays. */
function withoutFillers<W extends Wording>(
  choices: readonly Choice<W>[],
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
): readonly Choice<W>[] {
  const byPlace = new Map(candidates.map((candidate) => [candidate.at, candidate]));
  const perWord = ({ at, wording }: Choice<W>): number =>
    (worthOfTerms(wording, worthOf) * (byPlace.get(at)?.factor ?? 0)) / Math.max(1, wording.words);
  const best = Math.max(...choices.map(perWord));
  const explains = ({ at, wording }: Choice<W>, later: Choice<W>): boolean => {
    const { leans = false, needs = [] } = byPlace.get(later.at) ?? {};
    return (leans && later.at === at + 1) || needs.some((term) => wording.terms.includes(term));
  };
  const kept: Choice<W>[] = [];
  for (const choice of choices.toReversed()) {
    const isFiller = perWord(choice) < best * FILLER;
    if (!isFiller || kept.some((later) => explains(choice, later))) kept.unshift(choice);
  }
  return kept;
}

/** Worth of the best terms that the budget has room for, if they could all be had. */
function attainable(candidates: readonly Candidate[], worthOf: WorthOf, budgetWords: number): number {
  const terms = new Set(candidates.flatMap(({ wordings }) => wordings[0]?.terms ?? []));
  const best = [...terms]
    .map(worthOf)
    .sort((a, b) => b - a)
    .slice(0, budgetWords / WORDS_A_TERM);
  return best.reduce((sum, worth) => sum + worth, 0);
}
