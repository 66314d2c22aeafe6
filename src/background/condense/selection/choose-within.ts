import type { Candidate, Choice, Wording, WorthOf } from './candidate';

/** How many sets of one length the search goes on with. */
const SETS_A_LENGTH = 2;
/** A fact with a greater share of its terms said already says too little that is new. */
const MOST_REPEATED = 0.3;
/** What a fact is worth that only the one before it explains, where that one is not chosen. */
const ALONE = 0.4;

interface Chosen<W extends Wording> {
  readonly words: number;
  readonly worth: number;
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
  const nothing: Chosen<W> = { words: 0, worth: 0, said: new Set(), isClear: true, choices: [] };
  const byWords = new Map<number, Chosen<W>[]>([[0, [nothing]]]);
  for (const candidate of candidates) {
    const longer = [...byWords.values()].flat().flatMap((set) =>
      candidate.wordings.flatMap((wording) => {
        if (set.words + wording.words > budgetWords) return [];
        const more = withWording(set, wording, candidate, worthOf);
        return more === undefined ? [] : [more];
      }),
    );
    for (const set of longer) keepBest(byWords, set);
  }
  let best = nothing;
  for (const [set] of byWords.values()) if (set !== undefined && set.worth > best.worth) best = set;
  return best.choices;
}

/** The set with one fact more; undefined where that says too little new. */
function withWording<W extends Wording>(
  set: Chosen<W>,
  wording: W,
  { at, factor, leans }: Candidate<W>,
  worthOf: WorthOf,
): Chosen<W> | undefined {
  let repeated = 0;
  let worth = 0;
  for (const term of wording.terms) {
    if (set.said.has(term)) repeated += 1;
    else worth += worthOf(term);
  }
  if (worth <= 0 || repeated > wording.terms.length * MOST_REPEATED) return undefined;
  const isClear = !leans || (set.isClear && set.choices.at(-1)?.at === at - 1);
  return {
    words: set.words + wording.words,
    worth: set.worth + worth * factor * (isClear ? 1 : ALONE),
    said: new Set([...set.said, ...wording.terms]),
    isClear,
    choices: [...set.choices, { at, wording }],
  };
}

function keepBest<W extends Wording>(byWords: Map<number, Chosen<W>[]>, set: Chosen<W>): void {
  const sets = byWords.get(set.words) ?? [];
  const at = sets.findIndex((other) => other.worth < set.worth);
  if (at < 0 && sets.length >= SETS_A_LENGTH) return;
  byWords.set(set.words, sets.toSpliced(at < 0 ? sets.length : at, 0, set).slice(0, SETS_A_LENGTH));
}
