/** What the checker knows of a language. Lists are of lower-case words without accents, parted by spaces. */
export interface LanguageData {
  /** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries. */
  readonly functionWords: string;
  readonly negations: string;
  /** Words that make a statement less than certain. Who said it is no hedge. */
  readonly hedges: string;
  /** Verbs that make of a deed what somebody means or tries to do: "wants to", "tried to". */
  readonly intentions: string;
  /** Words between such a verb and the deed: "to". */
  readonly infinitiveMarkers: string;
  /** Words that make what they govern untrue: "denied", "falsely". */
  readonly denials: string;
  /** Words that leave open whether what they govern is true: "claimed", "rumour". */
  readonly doubts: string;
  /** Words that open a condition or a question: "if", "whether". */
  readonly conditions: string;
  /** Words that open the clause that a verb of saying or a denial governs: "that". */
  readonly thatWords: string;
  /** Words that under a negation are a denial: "evidence" in "no evidence". */
  readonly proofs: string;
  /** Words after which a clause is a fact, whatever is denied before them: "because", "did not know". */
  readonly factual: string;
  /** Words that join clauses, or what is told of two: "and", "while". */
  readonly joints: string;
  /** "word=value", for numbers written as words. */
  readonly numbers: string;
  /** "word=value", for places in an order. */
  readonly ordinals: string;
  /** "word=rank", for words that tell how many of some: 1 for "some" and "many", 2 for "most", 3 for "all". */
  readonly quantifiers: string;
  /** "word=factor", for words that multiply the number before them. */
  readonly scales: string;
  /** What stands before a number that is the least or the most; words of one phrase by "-": "at-least". */
  readonly lowerBounds: string;
  readonly upperBounds: string;
  /** Words that tell of a loss, a fall or a defeat. */
  readonly losses: string;
  /** Words before the number at which a fall ends: "fell to 40". */
  readonly endpoints: string;
  readonly weekdays: string;
  readonly months: string;
  /** True where a month may be another word without its capital: "may", "march". */
  readonly monthsNeedCapital?: boolean;
  /** Verbs of saying. */
  readonly speech: string;
  /** Words before the doer in the passive: "praised by the mayor". */
  readonly agentMarkers: string;
  /** Pairs parted by "/", pairs parted by spaces; several words of one side by "|". */
  readonly opposites: string;
  /** True where the negation stands after what it denies: "güvenli değil". */
  readonly negationFollows?: boolean;
  /** True where common nouns have a capital, so that a capital tells no name. */
  readonly hasCapitalNouns?: boolean;
}
