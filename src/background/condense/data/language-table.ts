import { wordsOf } from '../sentences/words';

/** What the rules know of one language: words in lower case. A missing language has the empty table. */
export interface LanguageTable {
  /** ISO 639-1. */
  readonly language: string;
  /** Whether it knows too little of the grammar for anything but choosing. */
  readonly isBrief: boolean;
  /** Whether no spaces part the words: then a sentence opens with a string, not with a word. */
  readonly isUnspaced: boolean;
  /** Without the last full stop: words after which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Of these, units that follow a number: a capital behind one begins a sentence ("с 2019 г. Компания …"). */
  readonly closingUnits: ReadonlySet<string>;
  /** Whether a full stop after digits makes an ordinal before a capital, too: "den 3. Platz". */
  readonly hasOrdinalStops: boolean;
  /** Words without which no such ordinal stands: "den" in "den 3. Platz". Empty: none is asked for. */
  readonly ordinalLeads: ReadonlySet<string>;
  /** Function words: they carry no content, and they tell the language of a text that names none. */
  readonly stopwords: ReadonlySet<string>;
  /** Words that nothing may take away: negations, hedges, conditions and limits. */
  readonly guards: ReadonlySet<string>;
  /** Numbers in words from two on, which are amounts as digits are; not those that mean something else as well. */
  readonly numerals: ReadonlySet<string>;
  /** Words at a sentence's start that lean on what came before: pronouns and pointing words. */
  readonly leaning: ReadonlySet<string>;
  /** Phrases there that name somebody by a pronoun: "по его словам" ("in his words"). */
  readonly leaningPhrases: readonly string[];
  /** Nouns for some who were named: "the pair", "the former". */
  readonly groups: ReadonlySet<string>;
  /** Words that alone are some of those who were named: "most were". */
  readonly shares: ReadonlySet<string>;
  /** Words and phrases at a sentence's start that only link it to the one before. */
  readonly openers: readonly string[];
  /** Words that tie what was quoted to who said it, where no spaces part the words: 「…。」と述べた. */
  readonly quotatives: readonly string[];
  /** Verbs that there follow who said it: “…。”市长说. */
  readonly quotativeVerbs: readonly string[];
  /** Links at a sentence's start that take back or limit what the sentence before said: "but". */
  readonly turns: readonly string[];
  /** Pointing words within an opening phrase: "During those talks, …". */
  readonly pointing: ReadonlySet<string>;
  /** Finite verbs of saying. */
  readonly saying: ReadonlySet<string>;
  /** Participles behind who said it that tell whom he has it from: "quoting". */
  readonly citing: ReadonlySet<string>;
  /** Phrases that open an attribution: "according to". */
  readonly accordingTo: readonly string[];
  /** Pronouns that are objects: "turned himself in". */
  readonly reflexives: ReadonlySet<string>;
  /** Relative pronouns that after a comma open an aside, never a restriction. */
  readonly relatives: ReadonlySet<string>;
  /** Articles that may open an apposition. */
  readonly articles: ReadonlySet<string>;
  /** Articles of all kinds, where `articles` are only those of an apposition. */
  readonly determiners: ReadonlySet<string>;
  /** Finite verbs common enough to tell where the main clause goes on. */
  readonly finite: ReadonlySet<string>;
  /** Of these, the ones that tell of what has been. */
  readonly pasts: ReadonlySet<string>;
  /** Endings of finite verbs that no other common word has. */
  readonly finiteEndings: readonly string[];
  /** Words that after a comma open a closing clause which can go. */
  readonly trailing: readonly string[];
  /** Words that open a clause which is no main clause: "when", "although". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a clause which the one before needs: "that", "whether". */
  readonly complementisers: ReadonlySet<string>;
  /** Verbs of saying that what is said follows at once: "said the dam broke". */
  readonly directSpeech: ReadonlySet<string>;
  /** Participles that no ending shows ("known"), and words that only look like one ("during"). */
  readonly participles: ReadonlySet<string>;
  readonly notParticiples: ReadonlySet<string>;
  /** Of the endings of finite verbs, those that tell of what has been. */
  readonly pastFiniteEndings: readonly string[];
  /** Endings of past participles. */
  readonly pastEndings: readonly string[];
  /** Words and phrases that after a comma open examples: "including". */
  readonly examples: readonly string[];
  /** Words that auxiliary verbs put before a verb of saying: "have" in "police have said". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Nouns for where something was said: "statement" in "said in a statement". */
  readonly settingNouns: ReadonlySet<string>;
  /** Words that with nothing else between them tell a time gone by: "earlier", "last", "week". */
  readonly pastTimes: ReadonlySet<string>;
  /** Words before "this month" that make it a time gone by: "earlier". */
  readonly earlier: ReadonlySet<string>;
  /** Words before a weekday: "on". */
  readonly dayPrepositions: ReadonlySet<string>;
  /** Words that make two days a span: "to". */
  readonly ranges: ReadonlySet<string>;
  /** Whether the finite verb comes second, whatever comes first: then nothing can go before it. */
  readonly isVerbSecond: boolean;
  /** Words that open a reported clause: "that". */
  readonly thatWords: ReadonlySet<string>;
  /** Words that join clauses or their parts: "and", "but". */
  readonly coordinators: ReadonlySet<string>;
  /** Words before the speaker that are no part of the name: "wie" in "wie die Polizei mitteilte". */
  readonly speakerOpeners: ReadonlySet<string>;
  /** Parts of a verb of saying that stand apart at the end: "mit" in "teilte die Polizei mit". */
  readonly separated: ReadonlySet<string>;
  /** Words that open a closing clause of time or reason without a comma: "after". */
  readonly closingClauses: ReadonlySet<string>;
  /** Phrases that open a closing purpose or reason without a comma: "in a bid to". */
  readonly closingPhrases: readonly string[];
  /** Words that measure the time of a closing clause, and belong to it: "just", "long". */
  readonly timed: ReadonlySet<string>;
  /** Words that compare: the time that follows is what is compared with. */
  readonly comparing: ReadonlySet<string>;
  /** Openings of a cleft sentence: "it was" in "it was Vane who left". */
  readonly clefts: readonly string[];
  /** Of the verbs of saying, those that take whom it was said to: "told the paper". */
  readonly telling: ReadonlySet<string>;
  /** Prepositions of an opening phrase that tells only when: "during those talks". */
  readonly openingPrepositions: ReadonlySet<string>;
  /** Words that open a clause or phrase before the main clause that tells what else went on: "after", "as". */
  readonly openingClauses: ReadonlySet<string>;
  /** Words that with a number between commas are an age: "aged 26". */
  readonly ageWords: ReadonlySet<string>;
  /** Words and phrases that between commas open where someone is from. */
  readonly origins: readonly string[];
  /** Parts of the day that follow a weekday. */
  readonly dayParts: ReadonlySet<string>;
  /** Ending of the participle that opens such a clause ("-ing"). */
  readonly participleEnding: string | undefined;
  /** Adverbs of linking that can go anywhere between two words. */
  readonly linkAdverbs: ReadonlySet<string>;
  /** Prepositions and the like: words that open an adjunct. */
  readonly adjuncts: ReadonlySet<string>;
  /** Words before which a read-next line may end, where what stands before them is whole. */
  readonly lineEnds: ReadonlySet<string>;
  /** Personal pronouns that stand for one person: "he". */
  readonly persons: ReadonlySet<string>;
  /** Words that join two of a kind: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Phrases of a line about the report, not its news: "contributed to this report", "declined to comment". */
  readonly aboutReport: readonly string[];
  /** What opens a line that tells who told the news, and no more: "Das teilte die Polizei mit." */
  readonly tellsWho: readonly string[];
  /** First person and address: signs of comment or quotation. */
  readonly personal: ReadonlySet<string>;
  /** From January. */
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** Words that with a capital beside a weekday make a name: "Good" in "Good Friday", "Times" in "Sunday Times". */
  readonly feasts: ReadonlySet<string>;
  readonly relativeDates: RelativeDates;
  /** First words of the phrases in `relativeDates`. */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words that tell of what is to come: with one of them a weekday alone is ambiguous. */
  readonly futures: ReadonlySet<string>;
  /** Endings of verbs that tell the same ("comenzará"); empty where a word of its own makes the future. */
  readonly futureEndings: readonly string[];
  /** Words that only look like one of these ("verão", the summer). */
  readonly notFutures: ReadonlySet<string>;
  /** Auxiliaries whose participle tells of no day gone by: "talks be held on Sunday", "has called Thursday a feast". */
  readonly openAuxiliaries: ReadonlySet<string>;
  /** Words before the infinitive: "to" in "agreed to meet on Friday", which leaves open which one. */
  readonly infinitives: ReadonlySet<string>;
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
  readonly [K in Exclude<keyof LanguageTable, 'timeOpeners'>]?: LanguageTable[K] extends ReadonlySet<string>
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

const NO_DATES: RelativeDates = { days: {}, weeks: {}, months: {}, years: {}, vague: new Set() };

const openersOf = ({ days, weeks, months, years }: RelativeDates): ReadonlySet<string> =>
  new Set(
    [days, weeks, months, years].flatMap((phrases) =>
      Object.keys(phrases).flatMap(
        (phrase) => wordsOf(phrase, { start: 0, end: phrase.length })[0]?.lower ?? [],
      ),
    ),
  );

/** A table that is built when it is asked for: a worker starts while a reader waits, and needs one of thirty. */
export interface LazyTable {
  readonly language: string;
  table(): LanguageTable;
}

/** The table of a source, built once. */
export function languageTable(source: TableSource): LazyTable {
  return lazyTable(source.language, () => tableOf(source));
}

/** A table by the code of its language and what builds it. */
export function lazyTable(language: string, build: () => LanguageTable): LazyTable {
  let built: LanguageTable | undefined;
  return { language, table: () => (built ??= build()) };
}

/** Builds a table; what a language does not give is empty, and rules that need it then do nothing. */
export function tableOf(source: TableSource): LanguageTable {
  const set = (words: string | undefined): ReadonlySet<string> => new Set(split(words ?? ''));
  const relativeDates = source.relativeDates ?? NO_DATES;
  return {
    language: source.language,
    isBrief: source.isBrief ?? false,
    isUnspaced: source.isUnspaced ?? false,
    abbreviations: set(source.abbreviations),
    closingUnits: set(source.closingUnits),
    hasOrdinalStops: source.hasOrdinalStops ?? false,
    ordinalLeads: set(source.ordinalLeads),
    stopwords: set(source.stopwords),
    guards: set(source.guards),
    citing: set(source.citing),
    quotatives: phrases(source.quotatives ?? ''),
    quotativeVerbs: phrases(source.quotativeVerbs ?? ''),
    turns: phrases(source.turns ?? ''),
    numerals: set(source.numerals),
    leaning: set(source.leaning),
    groups: set(source.groups),
    shares: set(source.shares),
    leaningPhrases: phrases(source.leaningPhrases ?? ''),
    openers: phrases(source.openers ?? ''),
    pointing: set(source.pointing),
    saying: set(source.saying),
    accordingTo: phrases(source.accordingTo ?? ''),
    reflexives: set(source.reflexives),
    relatives: set(source.relatives),
    articles: set(source.articles),
    determiners: set(source.determiners ?? source.articles),
    finite: set(source.finite),
    pasts: set(source.pasts),
    finiteEndings: split(source.finiteEndings ?? ''),
    subordinators: set(source.subordinators),
    complementisers: set(source.complementisers),
    directSpeech: set(source.directSpeech),
    participles: set(source.participles),
    notParticiples: set(source.notParticiples),
    pastFiniteEndings: split(source.pastFiniteEndings ?? ''),
    pastEndings: split(source.pastEndings ?? ''),
    examples: phrases(source.examples ?? ''),
    auxiliaries: set(source.auxiliaries),
    settingNouns: set(source.settingNouns),
    pastTimes: set(source.pastTimes),
    earlier: set(source.earlier),
    dayParts: set(source.dayParts),
    dayPrepositions: set(source.dayPrepositions),
    ranges: set(source.ranges),
    isVerbSecond: source.isVerbSecond ?? false,
    thatWords: set(source.thatWords),
    coordinators: set(source.coordinators),
    speakerOpeners: set(source.speakerOpeners),
    separated: set(source.separated),
    closingClauses: set(source.closingClauses),
    closingPhrases: phrases(source.closingPhrases ?? ''),
    timed: set(source.timed),
    comparing: set(source.comparing),
    clefts: phrases(source.clefts ?? ''),
    telling: set(source.telling),
    openingPrepositions: set(source.openingPrepositions),
    openingClauses: set(source.openingClauses),
    ageWords: set(source.ageWords),
    origins: phrases(source.origins ?? ''),
    trailing: phrases(source.trailing ?? ''),
    participleEnding: source.participleEnding,
    linkAdverbs: set(source.linkAdverbs),
    adjuncts: set(source.adjuncts),
    lineEnds: set(source.lineEnds),
    conjunctions: set(source.conjunctions),
    persons: set(source.persons),
    aboutReport: phrases(source.aboutReport ?? ''),
    tellsWho: phrases(source.tellsWho ?? ''),
    personal: set(source.personal),
    months: split(source.months ?? ''),
    weekdays: split(source.weekdays ?? ''),
    feasts: set(source.feasts),
    relativeDates,
    timeOpeners: openersOf(relativeDates),
    futures: set(source.futures),
    futureEndings: split(source.futureEndings ?? ''),
    notFutures: set(source.notFutures),
    openAuxiliaries: set(source.openAuxiliaries),
    infinitives: set(source.infinitives),
    personTitles: set(source.personTitles),
    placePrepositions: set(source.placePrepositions),
    organisationWords: set(source.organisationWords),
    units: set(source.units),
  };
}
