/** What the rules know of one language: words in lower case. A missing language has the empty table. */
export interface LanguageTable {
  /** ISO 639-1. */
  readonly language: string;
  /** Without the last full stop: words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Function words: they carry no content, and they tell the language of a text that names none. */
  readonly stopwords: ReadonlySet<string>;
  /** Words that nothing may take away: negations, hedges, conditions and limits. */
  readonly guards: ReadonlySet<string>;
  /** Words at a sentence's start that lean on what came before: pronouns and pointing words. */
  readonly leaning: ReadonlySet<string>;
  /** Words and phrases at a sentence's start that only link it to the one before. */
  readonly openers: readonly string[];
  /** Pointing words within an opening phrase: "During those talks, …". */
  readonly pointing: ReadonlySet<string>;
  /** Finite verbs of saying. */
  readonly saying: ReadonlySet<string>;
  /** Phrases that open an attribution: "according to". */
  readonly accordingTo: readonly string[];
  /** Relative pronouns that after a comma open an aside, never a restriction. */
  readonly relatives: ReadonlySet<string>;
  /** Articles that may open an apposition. */
  readonly articles: ReadonlySet<string>;
  /** Finite verbs common enough to tell where the main clause goes on. */
  readonly finite: ReadonlySet<string>;
  /** Endings of finite verbs that no other common word has. */
  readonly finiteEndings: readonly string[];
  /** Words that after a comma open a closing clause which can go. */
  readonly trailing: readonly string[];
  /** Ending of the participle that opens such a clause ("-ing"). */
  readonly participleEnding: string | undefined;
  /** Adverbs of linking that can go anywhere between two words. */
  readonly linkAdverbs: ReadonlySet<string>;
  /** Words at which a read-next line may end: what follows them is an adjunct. */
  readonly adjuncts: ReadonlySet<string>;
  /** Of these, words before which a read-next line may end, whatever stands before them. */
  readonly lineEnds: ReadonlySet<string>;
  /** Personal pronouns that stand for one person: "he". */
  readonly persons: ReadonlySet<string>;
  /** Words that join two of a kind: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** First person and address: signs of comment or quotation. */
  readonly personal: ReadonlySet<string>;
  /** From January. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly relativeDates: RelativeDates;
  /** Words that tell of what is to come: with one of them a weekday alone is ambiguous. */
  readonly futures: ReadonlySet<string>;
  /** Titles and roles that a person's name follows. */
  readonly personTitles: ReadonlySet<string>;
  /** Words after which a name is a place. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Last words of organisations' names. */
  readonly organisationWords: ReadonlySet<string>;
  /** Units and scales that follow a number. */
  readonly units: ReadonlySet<string>;
}

/** Phrases for days and spans of days, relative to the day of publication. */
export interface RelativeDates {
  /** Phrase → days from publication. */
  readonly days: Readonly<Record<string, number>>;
  /** Phrase → weeks (Monday to Sunday), months or years from the one of publication. */
  readonly weeks: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  /** Words before a weekday that make it ambiguous or far: "next Friday". */
  readonly vague: ReadonlySet<string>;
}

const split = (words: string): string[] => (words.trim() === '' ? [] : words.trim().split(/\s+/u));

/** A table's fields as they are written in the data files: words apart by spaces, phrases by commas. */
export type TableSource = {
  readonly [K in keyof LanguageTable]?: LanguageTable[K] extends ReadonlySet<string>
    ? string
    : LanguageTable[K] extends readonly string[]
      ? string
      : LanguageTable[K];
} & { readonly language: string };

const phrases = (list: string): string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Builds a table; what a language does not give is empty, and rules that need it then do nothing. */
export function languageTable(source: TableSource): LanguageTable {
  const set = (words: string | undefined): ReadonlySet<string> => new Set(split(words ?? ''));
  return {
    language: source.language,
    abbreviations: set(source.abbreviations),
    stopwords: set(source.stopwords),
    guards: set(source.guards),
    leaning: set(source.leaning),
    openers: phrases(source.openers ?? ''),
    pointing: set(source.pointing),
    saying: set(source.saying),
    accordingTo: phrases(source.accordingTo ?? ''),
    relatives: set(source.relatives),
    articles: set(source.articles),
    finite: set(source.finite),
    finiteEndings: split(source.finiteEndings ?? ''),
    trailing: phrases(source.trailing ?? ''),
    participleEnding: source.participleEnding,
    linkAdverbs: set(source.linkAdverbs),
    adjuncts: set(source.adjuncts),
    lineEnds: set(source.lineEnds),
    conjunctions: set(source.conjunctions),
    persons: set(source.persons),
    personal: set(source.personal),
    months: split(source.months ?? ''),
    weekdays: split(source.weekdays ?? ''),
    relativeDates: source.relativeDates ?? { days: {}, weeks: {}, months: {}, years: {}, vague: new Set() },
    futures: set(source.futures),
    personTitles: set(source.personTitles),
    placePrepositions: set(source.placePrepositions),
    organisationWords: set(source.organisationWords),
    units: set(source.units),
  };
}
