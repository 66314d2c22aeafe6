import {
  strangerFactor,
  worthOfTerms,
  type Candidate,
  type Choice,
  type Wording,
  type WorthOf,
} from './candidate';

/** A fact with a greater share of its terms said already says too little that is new. */
const MOST_REPEATED = 0.4;
/**
 * What it costs that the fact which repeats most does so wholly, as a share of what the budget could buy. A price
 * lets repetition in where it pays; the plain limit that gives as little of it (0.3) loses more.
 */
const REPETITION = 0.12;
/** What says less for its length than this share of what the best fact says only fills the room. */
const FILLER = 0.1;
/** Of so many words of news one is a term not yet said. */
const WORDS_A_TERM = 2.4;

/** The number of a term that no wording has. */
const UNSAID = -1;

/** A wording with its terms by number: the search asks for them a hundred thousand times. */
interface Numbered<W extends Wording> {
  readonly choice: Choice<W>;
  readonly terms: readonly number[];
  /** Of all its terms, by the candidate's factor: more it cannot add. */
  readonly most: number;
}

interface NumberedCandidate<W extends Wording> {
  readonly candidate: Candidate<W>;
  readonly wordings: readonly Numbered<W>[];
  readonly needs: readonly number[];
}

interface Chosen<W extends Wording> {
  /** Of the terms, as the facts' factors have it. */
  readonly worth: number;
  /** Share of its terms that the fact which repeats most has in common with those before. */
  readonly repeated: number;
  /** The worth less what repetition costs: what sets are compared by. */
  readonly value: number;
  /** The last of them can be understood: of "Vane won. He left. He sang." each explains the next. */
  readonly isClear: boolean;
  /** By a term's number, 1 where a fact has it. */
  readonly said: Uint8Array;
  readonly choices: readonly Choice<W>[];
}

/**
 * Chooses facts, and how long each is, so that the terms they hold, each counted once, are worth the most
 * within a number of words: budgeted maximum coverage, as Gillick and Favre (2009) put it, by the knapsack's table over
 * the candidates in the order of the text, with the best set kept for each number of words. As what a fact adds hangs on
 * those before, that finds a good set and not surely the best. Gives them in that order.
 *
 * @param budgetWords how many words all may have together
 */
export function chooseWithin<W extends Wording>(
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
  budgetWords: number,
): readonly Choice<W>[] {
  const search = searchOf(candidates, worthOf, budgetWords);
  // What only a sentence explains that is not chosen is no fact, unless there is no other.
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
    /** By their number of words, the best set of each. */
    const sets: (Chosen<W> | undefined)[] = [nothing];
    for (const { candidate, wordings, needs } of numbered) {
      const { leans, at, factor } = candidate;
      // From the longest on: what is made here is longer, and gets no second wording of the same sentence.
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

/** The terms of all wordings, each with a number of its own, from 0 on. */
function numberTerms(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { wordings } of candidates)
    for (const { terms } of wordings)
      for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  return numbers;
}

/** The choices apart from those that only fill the room; one that explains another that stays, stays. */
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

/** What the best terms that a budget has room for are worth, were they all to be had. */
function attainable(candidates: readonly Candidate[], worthOf: WorthOf, budgetWords: number): number {
  const terms = new Set(candidates.flatMap(({ wordings }) => wordings[0]?.terms ?? []));
  const best = [...terms]
    .map(worthOf)
    .sort((a, b) => b - a)
    .slice(0, budgetWords / WORDS_A_TERM);
  return best.reduce((sum, worth) => sum + worth, 0);
}
