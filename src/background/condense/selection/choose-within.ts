import {
  strangerFactor,
  worthOfTerms,
  type Candidate,
  type Choice,
  type Wording,
  type WorthOf,
} from './candidate';

/** How many sets of one length the search goes on with. */
const SETS_A_LENGTH = 3;
/** A fact with a greater share of its terms said already says too little that is new. */
const MOST_REPEATED = 0.4;
/**
 * What it costs that the fact which repeats most does so wholly, as a share of what the budget could buy. A price
 * lets repetition in where it pays; the plain limit that gives as little of it (0.3) loses more.
 */
const REPETITION = 0.08;
/** What says less for its length than this share of what the best fact says only fills the room. */
const FILLER = 0.1;
/** Of so many words of news one is a term not yet said. */
const WORDS_A_TERM = 2.4;

interface Chosen<W extends Wording> {
  readonly words: number;
  /** Of the terms, as the facts' factors have it. */
  readonly worth: number;
  /** Share of its terms that the fact which repeats most has in common with those before. */
  readonly repeated: number;
  /** The worth less what repetition costs: what sets are compared by. */
  readonly value: number;
  readonly said: ReadonlySet<string>;
  /** The last of them can be understood: of "Vane won. He left. He sang." each explains the next. */
  readonly isClear: boolean;
  readonly choices: readonly Choice<W>[];
}

/**
 * Chooses facts, and how long each is, so that the terms they hold, each counted once, are worth the most
 * within a number of words: budgeted maximum coverage, as Gillick and Favre (2009) put it, by beam search over
 * the candidates in the order of the text with the best few sets kept for each number of words. Gives them in
 * that order.
 *
 * @param budgetWords how many words all may have together
 */
export function chooseWithin<W extends Wording>(
  candidates: readonly Candidate<W>[],
  worthOf: WorthOf,
  budgetWords: number,
): readonly Choice<W>[] {
  const price = REPETITION * attainable(candidates, worthOf, budgetWords);
  const nothing: Chosen<W> = {
    words: 0,
    worth: 0,
    repeated: 0,
    value: 0,
    said: new Set(),
    isClear: true,
    choices: [],
  };
  const search = (isOpen: (set: Chosen<W>) => boolean): readonly Choice<W>[] => {
    const byWords = new Map<number, Chosen<W>[]>([[0, [nothing]]]);
    for (const candidate of candidates) {
      const longer = [...byWords.values()].flat().flatMap((set) =>
        candidate.wordings.flatMap((wording) => {
          if (set.words + wording.words > budgetWords) return [];
          const more = withWording(set, wording, candidate, worthOf, price);
          return more !== undefined && isOpen(more) ? [more] : [];
        }),
      );
      for (const set of longer) keepBest(byWords, set);
    }
    let best = nothing;
    for (const [set] of byWords.values()) if (set !== undefined && set.value > best.value) best = set;
    return best.choices;
  };
  // What only a sentence explains that is not chosen is no fact, unless there is no other.
  const clear = search(({ isClear }) => isClear);
  return withoutFillers(clear.length > 0 ? clear : search(() => true), candidates, worthOf);
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

/** The set with one fact more; undefined where that says too little new. */
function withWording<W extends Wording>(
  set: Chosen<W>,
  wording: W,
  candidate: Candidate<W>,
  worthOf: WorthOf,
  price: number,
): Chosen<W> | undefined {
  const { at, leans } = candidate;
  const factor = candidate.factor * strangerFactor(candidate, set.said);
  let again = 0;
  let added = 0;
  for (const term of wording.terms) {
    if (set.said.has(term)) again += 1;
    else added += worthOf(term);
  }
  if (added <= 0 || again > wording.terms.length * MOST_REPEATED) return undefined;
  const isClear = !leans || (set.isClear && set.choices.at(-1)?.at === at - 1);
  const worth = set.worth + added * factor;
  const repeated = Math.max(set.repeated, again / wording.terms.length);
  return {
    words: set.words + wording.words,
    worth,
    repeated,
    value: worth - price * repeated,
    said: new Set([...set.said, ...wording.terms]),
    isClear,
    choices: [...set.choices, { at, wording }],
  };
}

function keepBest<W extends Wording>(byWords: Map<number, Chosen<W>[]>, set: Chosen<W>): void {
  const sets = byWords.get(set.words) ?? [];
  const at = sets.findIndex((other) => other.value < set.value);
  if (at < 0 && sets.length >= SETS_A_LENGTH) return;
  byWords.set(set.words, sets.toSpliced(at < 0 ? sets.length : at, 0, set).slice(0, SETS_A_LENGTH));
}
