import { wordsOf } from '../sentences/words';

/** What the rules know of one language: words in lower case. An unknown language gets the empty table. */
export interface LanguageTable {
  /** ISO 639-1. */
  readonly language: string;
  /** Whether it knows too little grammar for anything but choosing facts. */
  readonly isBrief: boolean;
  /** Whether words are not separated by spaces: a sentence then opens with a string instead of a word. */
  readonly isUnspaced: boolean;
  /** Words, without their final full stop, after which a full stop does not end the sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that are abbreviations only before a number: "no. 5", "12 set. 2020"; "She said no. Vane left" ends. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** Abbreviations that are units after a number: a capital after one begins a sentence ("с 2019 г. Компания …"). */
  readonly closingUnits: ReadonlySet<string>;
  /** Whether a full stop after digits marks an ordinal even before a capital: "den 3. Platz". */
  readonly hasOrdinalStops: boolean;
  /** Words that must precede such an ordinal: "den" in "den 3. Platz". Empty: none is required. */
  readonly ordinalLeads: ReadonlySet<string>;
  /** Function words: they carry no content, and they identify the language of a text that declares none. */
  readonly stopwords: ReadonlySet<string>;
  /** Words that no cut may remove: negations, hedges, conditions and limits. */
  readonly guards: ReadonlySet<string>;
  /** Number words from two up, amounts just as digits are; not those with another meaning as well. */
  readonly numerals: ReadonlySet<string>;
  /** Words that, opening a sentence, lean on what came before: pronouns and demonstratives. */
  readonly leaning: ReadonlySet<string>;
  /** Openings that only look as if they pointed at the sentence before: "il y a", "alors que", "those who". */
  readonly clearOpenings: ReadonlySet<string>;
  /** Phrases that, opening a sentence, refer to somebody by a pronoun: "по его словам" ("in his words"). */
  readonly leaningPhrases: ReadonlySet<string>;
  /** Pronouns with their preposition, for those named before: "of them" in "Four of them left". */
  readonly backReferences: ReadonlySet<string>;
  /** Nouns for spans of time that a demonstrative makes clear: "this summer", "this season". */
  readonly periods: ReadonlySet<string>;
  /** Nouns for spans of time that are counted: "two weeks". */
  readonly spans: ReadonlySet<string>;
  /** Words after such a span that count it from what was said before: "later" in "two weeks later". */
  readonly sequels: ReadonlySet<string>;
  /** Nouns for people or things already named: "the pair", "the former". */
  readonly groups: ReadonlySet<string>;
  /** Quantifiers that on their own refer to those already named: "most were". */
  readonly shares: ReadonlySet<string>;
  /** Words and phrases that open a sentence and only link it to the one before. */
  readonly openers: ReadonlySet<string>;
  /** Clauses that only introduce what the sentence says: "cabe recordar que" ("it should be recalled that"). */
  readonly presenting: ReadonlySet<string>;
  /** Words that link a quotation to its speaker in scripts without spaces: 「…。」と述べた. */
  readonly quotatives: readonly string[];
  /** Verbs that follow the speaker in such scripts: “…。”市长说. */
  readonly quotativeVerbs: readonly string[];
  /** Links that open a sentence and retract or limit what the sentence before said: "but". */
  readonly turns: ReadonlySet<string>;
  /** Demonstratives within an opening phrase: "During those talks, …". */
  readonly pointing: ReadonlySet<string>;
  /** Finite verbs of saying. */
  readonly saying: ReadonlySet<string>;
  /** Participles after the speaker that introduce the speaker's own source: "quoting". */
  readonly citing: ReadonlySet<string>;
  /** Phrases that open an attribution: "according to". */
  readonly accordingTo: ReadonlySet<string>;
  /** Object pronouns: "turned himself in". */
  readonly reflexives: ReadonlySet<string>;
  /** Relative pronouns that, after a comma, open an aside and never a restrictive clause. */
  readonly relatives: ReadonlySet<string>;
  /** Articles that may open an apposition. */
  readonly articles: ReadonlySet<string>;
  /** All articles, where `articles` has only those that may open an apposition. */
  readonly determiners: ReadonlySet<string>;
  /** Pronouns that are articles before an adjective, where nouns end in their article: "Den svenska regeringen". */
  readonly articlePronouns: ReadonlySet<string>;
  /** Endings of adjectives after such an article that no verb has: not "-ade", as in "Den öppnade". */
  readonly definiteEndings: readonly string[];
  /** Finite verbs common enough to show where the main clause continues. */
  readonly finite: ReadonlySet<string>;
  /** Those of `finite` that are past. */
  readonly pasts: ReadonlySet<string>;
  /** Endings of finite verbs that no other common word has. */
  readonly finiteEndings: readonly string[];
  /** Words and phrases that, after a comma, open a closing clause that can be cut. */
  readonly trailing: readonly string[];
  /** Those of `trailing` that join a noun to one before: "as well as". */
  readonly additions: readonly string[];
  /** Words that open a subordinate clause: "when", "although". */
  readonly subordinators: ReadonlySet<string>;
  /** Words that open a clause that the one before needs as its complement: "that", "whether". */
  readonly complementisers: ReadonlySet<string>;
  /** Verbs of saying that can take a reported clause directly: "said the dam broke". */
  readonly directSpeech: ReadonlySet<string>;
  /** Participles without a typical ending ("known"), and words that only look like one ("during"). */
  readonly participles: ReadonlySet<string>;
  readonly notParticiples: ReadonlySet<string>;
  /** Those of `finiteEndings` that are past. */
  readonly pastFiniteEndings: readonly string[];
  /** Endings of past participles. */
  readonly pastEndings: readonly string[];
  /** Words and phrases that, after a comma, open a list of examples: "including". */
  readonly examples: readonly string[];
  /** Auxiliaries before a verb of saying: "have" in "police have said". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Nouns for the setting in which something was said: "statement" in "said in a statement". */
  readonly settingNouns: ReadonlySet<string>;
  /** Words that, with no others among them, make up a past time: "earlier", "last", "week". */
  readonly pastTimes: ReadonlySet<string>;
  /** Words before "this month" that make it a past time: "earlier". */
  readonly earlier: ReadonlySet<string>;
  /** Words before a weekday: "on". */
  readonly dayPrepositions: ReadonlySet<string>;
  /** Words that join two days into a range: "to". */
  readonly ranges: ReadonlySet<string>;
  /** Whether the finite verb comes second, whatever comes first: nothing before it can then be cut. */
  readonly isVerbSecond: boolean;
  /** Words that open a reported clause: "that". */
  readonly thatWords: ReadonlySet<string>;
  /** Words that join clauses or parts of them: "and", "but". */
  readonly coordinators: ReadonlySet<string>;
  /** Words before the speaker that are not part of the name: "wie" in "wie die Polizei mitteilte". */
  readonly speakerOpeners: ReadonlySet<string>;
  /** Separable prefixes of verbs of saying: "mit" in "teilte die Polizei mit". */
  readonly separated: ReadonlySet<string>;
  /** Words that open a closing clause of time or reason without a comma: "after". */
  readonly closingClauses: ReadonlySet<string>;
  /** Phrases that open a closing phrase of purpose or reason without a comma: "in a bid to". */
  readonly closingPhrases: readonly string[];
  /** Words before a closing clause that qualify its time, and so belong to it: "just", "long". */
  readonly timed: ReadonlySet<string>;
  /** Words of comparison: a time in such a sentence may be what something is compared with. */
  readonly comparing: ReadonlySet<string>;
  /** Openings of a cleft sentence: "it was" in "it was Vane who left". */
  readonly clefts: readonly string[];
  /** Verbs of saying that take the person addressed as object: "told the paper". */
  readonly telling: ReadonlySet<string>;
  /** Prepositions that open a phrase which says only when: "during those talks". */
  readonly openingPrepositions: ReadonlySet<string>;
  /** Words that open a clause or phrase, before the main clause, about what else happened: "after", "as". */
  readonly openingClauses: ReadonlySet<string>;
  /** Words that, with a number between commas, make an age: "aged 26". */
  readonly ageWords: ReadonlySet<string>;
  /** Words and phrases that, between commas, introduce where someone is from. */
  readonly origins: readonly string[];
  /** Parts of the day that follow a weekday. */
  readonly dayParts: ReadonlySet<string>;
  /** Ending of a participle that can open a clause: "-ing". */
  readonly participleEnding: string | undefined;
  /** Linking adverbs that can be cut anywhere between two words. */
  readonly linkAdverbs: ReadonlySet<string>;
  /** Prepositions and the like: words that open an adjunct. */
  readonly adjuncts: ReadonlySet<string>;
  /** Words before which a read-next line may end, if what precedes them is complete. */
  readonly lineEnds: ReadonlySet<string>;
  /** Personal pronouns that stand for one person: "he". */
  readonly persons: ReadonlySet<string>;
  /** Words that join two items of a kind: "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** Phrases of a line about the report itself: "contributed to this report". */
  readonly aboutReport: readonly string[];
  /** Phrases of a refusal to comment: "declined to comment", "request for comment". */
  readonly refusals: readonly string[];
  /** Openings of a line that says only who reported the news: "Das teilte die Polizei mit." */
  readonly tellsWho: readonly string[];
  /** Pronouns of the first and second person: signs of comment or quotation. */
  readonly personal: ReadonlySet<string>;
  /** Starting with January. */
  readonly months: readonly string[];
  /** Starting with Sunday. */
  readonly weekdays: readonly string[];
  /** Words that, capitalised beside a weekday, make a name: "Good" in "Good Friday", "Times" in "Sunday Times". */
  readonly feasts: ReadonlySet<string>;
  readonly relativeDates: RelativeDates;
  /** First words of the phrases in `relativeDates`. */
  readonly timeOpeners: ReadonlySet<string>;
  /** Words that mark the future: a bare weekday is then the next one, or ambiguous if another verb is past. */
  readonly futures: ReadonlySet<string>;
  /** Verb endings that mark the future ("comenzará"); empty where a separate word forms the future. */
  readonly futureEndings: readonly string[];
  /** Words that only look like such verbs ("verão", "summer"). */
  readonly notFutures: ReadonlySet<string>;
  /** Words for the day of publication that may also mean these times: "today". */
  readonly nowadays: ReadonlySet<string>;
  /** Words that make a state of it: "still" in "still stands today". */
  readonly lasting: ReadonlySet<string>;
  /** Words that mark what is only imagined or uncertain: "would". */
  readonly conditionals: ReadonlySet<string>;
  /** Verb endings that do ("costaría"). Some nouns share them: the words only leave a day unresolved. */
  readonly conditionalEndings: readonly string[];
  /** Words that open a condition and nothing else: "if". */
  readonly conditions: ReadonlySet<string>;
  /** Auxiliaries whose participle puts no day in the past: "talks be held on Sunday", "has called Thursday a feast". */
  readonly openAuxiliaries: ReadonlySet<string>;
  /** What a past participle looks like, where the auxiliary may be far from it: "hat einen Mann festgenommen". */
  readonly participleForm: RegExp | undefined;
  /** Pronouns that a hyphen joins to their verb: "se" in "reuniu-se". */
  readonly enclitics: ReadonlySet<string>;
  /** Adjectives after a weekday that count it from another day: "suivant" in "le lundi suivant". */
  readonly countedDays: ReadonlySet<string>;
  /** Present forms of "to be", where some verbs form their perfect with it: "est", "sono", "ist". */
  readonly beings: ReadonlySet<string>;
  /** Past participles of such verbs, which are no adjectives: "arrivé", "morto", "gestorben". */
  readonly beingParticiples: ReadonlySet<string>;
  /** A reflexive pronoun with such a form, which a participle follows: "s'est", "si sono". */
  readonly reflexivePerfects: ReadonlySet<string>;
  /** Words before an infinitive: "to" in "agreed to meet on Friday", which leaves open which Friday. */
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
interface RelativeDates {
  /** Phrase → days from publication. */
  readonly days: Readonly<Record<string, number>>;
  /** Phrase → weeks (Monday to Sunday), months or years from the one of publication. */
  readonly weeks: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
  /** Words before a weekday that make it ambiguous or distant: "next Friday". */
  readonly vague: ReadonlySet<string>;
}

const split = (words: string): string[] => (words.trim() === '' ? [] : words.trim().split(/\s+/u));

/** A table's fields as written in the data files: words separated by spaces, phrases by commas. */
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

/** A table built on first use: the service worker starts while the reader waits, and needs one table of thirty. */
export interface LazyTable {
  readonly language: string;
  table(): LanguageTable;
}

/** Wraps a source as a table that is built once, on first use. */
export function languageTable(source: TableSource): LazyTable {
  return lazyTable(source.language, () => tableOf(source));
}

/** Wraps a language code and a function that builds the table, which is called once, on first use. */
export function lazyTable(language: string, build: () => LanguageTable): LazyTable {
  let built: LanguageTable | undefined;
  return { language, table: () => (built ??= build()) };
}

/** Builds a table. Fields that a language does not give are empty, and rules that need them do nothing. */
export function tableOf(source: TableSource): LanguageTable {
  const set = (words: string | undefined): ReadonlySet<string> => new Set(split(words ?? ''));
  const phraseSet = (list: string | undefined): ReadonlySet<string> => new Set(phrases(list ?? ''));
  const relativeDates = source.relativeDates ?? NO_DATES;
  return {
    language: source.language,
    isBrief: source.isBrief ?? false,
    isUnspaced: source.isUnspaced ?? false,
    abbreviations: set(source.abbreviations),
    numberAbbreviations: set(source.numberAbbreviations),
    closingUnits: set(source.closingUnits),
    hasOrdinalStops: source.hasOrdinalStops ?? false,
    ordinalLeads: set(source.ordinalLeads),
    stopwords: set(source.stopwords),
    guards: set(source.guards),
    citing: set(source.citing),
    quotatives: phrases(source.quotatives ?? ''),
    quotativeVerbs: phrases(source.quotativeVerbs ?? ''),
    turns: phraseSet(source.turns),
    numerals: set(source.numerals),
    leaning: set(source.leaning),
    backReferences: phraseSet(source.backReferences),
    periods: set(source.periods),
    spans: set(source.spans),
    sequels: phraseSet(source.sequels),
    groups: set(source.groups),
    shares: set(source.shares),
    leaningPhrases: phraseSet(source.leaningPhrases),
    clearOpenings: phraseSet(source.clearOpenings),
    openers: phraseSet(source.openers),
    presenting: phraseSet(source.presenting),
    pointing: set(source.pointing),
    saying: set(source.saying),
    accordingTo: phraseSet(source.accordingTo),
    reflexives: set(source.reflexives),
    relatives: set(source.relatives),
    articles: set(source.articles),
    articlePronouns: set(source.articlePronouns),
    definiteEndings: split(source.definiteEndings ?? ''),
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
    additions: phrases(source.additions ?? ''),
    participleEnding: source.participleEnding,
    linkAdverbs: set(source.linkAdverbs),
    adjuncts: set(source.adjuncts),
    lineEnds: set(source.lineEnds),
    conjunctions: set(source.conjunctions),
    persons: set(source.persons),
    aboutReport: phrases(source.aboutReport ?? ''),
    refusals: phrases(source.refusals ?? ''),
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
    nowadays: set(source.nowadays),
    lasting: set(source.lasting),
    conditionals: set(source.conditionals),
    conditionalEndings: split(source.conditionalEndings ?? ''),
    conditions: set(source.conditions),
    openAuxiliaries: set(source.openAuxiliaries),
    participleForm: source.participleForm,
    enclitics: set(source.enclitics),
    countedDays: set(source.countedDays),
    beings: set(source.beings),
    beingParticiples: set(source.beingParticiples),
    reflexivePerfects: phraseSet(source.reflexivePerfects),
    infinitives: set(source.infinitives),
    personTitles: set(source.personTitles),
    placePrepositions: set(source.placePrepositions),
    organisationWords: set(source.organisationWords),
    units: set(source.units),
  };
}
