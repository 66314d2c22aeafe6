/** One length at which a sentence could be a fact. */
export interface Wording {
  /** As a reader counts them. */
  readonly words: number;
  /** Distinct terms of what is kept. */
  readonly terms: readonly string[];
}

/** A sentence that could be a fact. */
export interface Candidate<W extends Wording = Wording> {
  /** Its index among the sentences that can be facts. */
  readonly at: number;
  /** Longest first; at least one. */
  readonly wordings: readonly W[];
  /** Factor on its worth, for what words do not show: its place, and how well it stands alone. */
  readonly factor: number;
  /** It opens with a word that only the sentence before explains. */
  readonly leans: boolean;
  /** Terms one of which introduces the person that it opens with; none: nobody has to be. */
  readonly needs: readonly string[];
}

/** A sentence, by its index, at one of its lengths. */
export interface Choice<W extends Wording = Wording> {
  readonly at: number;
  readonly wording: W;
}

/** Worth of a term, 0 or more. */
export type WorthOf = (term: string) => number;

/** How far length counts against worth; 1 would be worth per word. Best of 0.5 to 0.8 on the dev data. */
const LENGTH_EXPONENT = 0.7;

/** What the words of a wording are worth, each term once. */
export function worthOfTerms({ terms }: Wording, worthOf: WorthOf): number {
  return terms.reduce((sum, term) => sum + worthOf(term), 0);
}

/** What a fact is worth whose person is not introduced by any fact before. */
const STRANGER = 0.5;

/** Factor for a person whom none of the facts before introduces. */
export const strangerFactor = <T>(needs: readonly T[], isSaid: (term: T) => boolean): number =>
  needs.length === 0 || needs.some(isSaid) ? 1 : STRANGER;

/** Worth for its length. */
export function density(worth: number, { words }: Wording): number {
  return worth / Math.max(1, words) ** LENGTH_EXPONENT;
}
