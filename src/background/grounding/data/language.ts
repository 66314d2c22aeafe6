/** Language data of the checks. Lists hold lower-case words without accents, separated by spaces. */
export interface LanguageData {
  /** Words that carry no content of their own: articles, pronouns, prepositions, auxiliaries. */
  readonly functionWords: string;
  readonly negations: string;
  /** Words that make a statement less than certain. An attribution is not a hedge. */
  readonly hedges: string;
  /** Verbs that make an action an intention or an attempt: "wants to", "tried to". */
  readonly intentions: string;
  /** Words between such a verb and the action: "to". */
  readonly infinitiveMarkers: string;
  /** Words for what is settled but still to come, before its "to": "due", "plans". */
  readonly plans: string;
  /** Auxiliaries of the future: "will". */
  readonly futures: string;
  /** Endings of the future, as written: "ará". */
  readonly futureEndings: string;
  /** Auxiliaries of what has been done: "has", "was". */
  readonly pastAuxiliaries: string;
  /** Irregular forms of the past: "won". */
  readonly pastForms: string;
  /** Endings of the past, as written: "ó". */
  readonly pastEndings: string;
  /** Words that make what they govern untrue: "denied", "falsely". */
  readonly denials: string;
  /** Words that leave it open whether what they govern is true: "claimed", "rumour". */
  readonly doubts: string;
  /** Words that introduce a condition or an indirect question: "if", "whether". */
  readonly conditions: string;
  /** Words that introduce the clause governed by a verb of saying or a denial: "that". */
  readonly thatWords: string;
  /** Words that become a denial when negated: "evidence" in "no evidence". */
  readonly proofs: string;
  /** Words after which a clause is a fact, whatever is denied before them: "because", "know" in "did not know". */
  readonly factual: string;
  /** Words before a cause: "because". */
  readonly causes: string;
  /** Further words that tell what led to what: "sparked", "therefore". */
  readonly causal: string;
  /** Words that join clauses, or statements about two things: "and", "while". */
  readonly joints: string;
  /** "word=value", for numbers written as words. */
  readonly numbers: string;
  /** "word=factor", for words that multiply: "doubled", "halved", "twice". */
  readonly factors: string;
  /** Endings that make such a word of a number: "fold". */
  readonly factorEndings: string;
  /** "word=value", for parts of a whole: "half". */
  readonly fractions: string;
  /** "word=value", for ordinals. */
  readonly ordinals: string;
  /** "word=rank", for quantifiers: 1 for "some" and "many", 2 for "most", 3 for "all". */
  readonly quantifiers: string;
  /** "word=factor", for words that multiply the number before them. */
  readonly scales: string;
  /** Phrases before a number that is a lower or an upper bound, their words joined by "-": "at-least". */
  readonly lowerBounds: string;
  readonly upperBounds: string;
  /** Words that report a loss, a fall or a defeat. */
  readonly losses: string;
  /** Words before the number that a fall ends at: "fell to 40". */
  readonly endpoints: string;
  readonly weekdays: string;
  readonly months: string;
  /** True where a month is another word when not capitalised: "may", "march". */
  readonly monthsNeedCapital?: boolean;
  /** Verbs of saying. */
  readonly speech: string;
  /** Words before the agent of a passive: "praised by the mayor". */
  readonly agentMarkers: string;
  /** Function words after which a phrase may have any role: "the", but not "in". */
  readonly bareLeads: string;
  /** Words before a subject, and before an object, of the same noun: "der", "den". */
  readonly subjectForms: string;
  readonly objectForms: string;
  /** The script of a language in which endings show who did what to whom. */
  readonly caseScript?: 'Latin' | 'Cyrillic';
  /** True where any phrase may open a sentence, and the subject then moves: "Am Montag brach der Damm". */
  readonly hasFreeOrder?: boolean;
  /** Words before what a change or a way begins with, and ends with: "from", "to". */
  readonly origins: string;
  readonly goals: string;
  /** Offices that one person holds at a time: "mayor". */
  readonly offices: string;
  /** Words before an office that its holder has given up: "former"; also as beginnings of one word: "ex". */
  readonly formerly: string;
  /** Words by an office held in another's place, or of one below: "acting", "deputy". */
  readonly deputies: string;
  /** Words for a person by relation to another: "wife", "rival". */
  readonly relations: string;
  /** Words before that other: "of". */
  readonly genitives: string;
  /** Words by an office that is not held yet: "candidate", "elect". */
  readonly candidates: string;
  /** Words before an office that was held at the time: "then". */
  readonly atTheTime: string;
  /** Pairs separated by spaces; their two sides by "/", several words on one side by "|". */
  readonly opposites: string;
  /** True where a negation follows what it negates: "güvenli değil". */
  readonly negationFollows?: boolean;
  /** True where common nouns are capitalised, so that a capital does not mark a name. */
  readonly hasCapitalNouns?: boolean;
}
