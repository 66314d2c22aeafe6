/** One length at which a sentence could be a fact. */
export interface Wording {
  /** Number of words as a reader counts them. */
  readonly words: number;
  /** Distinct terms of the text that is kept. */
  readonly terms: readonly string[];
}

/** A sentence that could be a fact. */
export interface Candidate<W extends Wording = Wording> {
  /** Its index among the sentences that can be facts. */
  readonly at: number;
  /** Longest first; at least one. */
  readonly wordings: readonly W[];
  /** Factor on its worth for what its words do not show: its place and how well it stands on its own. */
  readonly factor: number;
  /** Whether it opens with a word that only the sentence before explains. */
  readonly leans: boolean;
  /** Terms any of which introduces the person that it opens with; empty if nobody needs introducing. */
  readonly needs: readonly string[];
}

/** A sentence, by its index, at one of its lengths. */
export interface Choice<W extends Wording = Wording> {
  readonly at: number;
  readonly wording: W;
}

/** Worth of a term, 0 or more. */
export type WorthOf = (term: string) => number;

/** How strongly length counts against worth: 1 would be worth per word. Best of 0.5 to 0.8 on the dev data. */
const LENGTH_EXPONENT = 0.7;

/** Sums the worth of a wording's terms, each counted once. */
export function worthOfTerms({ terms }: Wording, worthOf: WorthOf): number {
  return terms.reduce((sum, term) => sum + worthOf(term), 0);
}

/** Factor for a fact about a person whom no earlier fact introduces. */
const STRANGER = 0.5;

/** `STRANGER` if the fact needs an introduction and no term of one has been said, else 1. */
export const strangerFactor = <T>(needs: readonly T[], isSaid: (term: T) => boolean): number =>
  needs.length === 0 || needs.some(isSaid) ? 1 : STRANGER;

/** Worth in relation to length. */
export function density(worth: number, { words }: Wording): number {
  return worth / Math.max(1, words) ** LENGTH_EXPONENT;
}
