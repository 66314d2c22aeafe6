import { BRIEF_LANGUAGES, briefData } from './brief';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageData } from './language';

const LANGUAGES = { en, de, fr, es } satisfies Record<string, LanguageData>;

/** Lookup tables of one language. */
export interface Lexicon {
  readonly functionWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly intentions: ReadonlySet<string>;
  readonly infinitiveMarkers: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly futures: ReadonlySet<string>;
  readonly futureEndings: ReadonlySet<string>;
  readonly pastAuxiliaries: ReadonlySet<string>;
  readonly pastForms: ReadonlySet<string>;
  readonly pastEndings: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly doubts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly thatWords: ReadonlySet<string>;
  readonly proofs: ReadonlySet<string>;
  readonly factual: ReadonlySet<string>;
  readonly causes: ReadonlySet<string>;
  readonly causal: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly factors: ReadonlyMap<string, number>;
  readonly factorEndings: ReadonlySet<string>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly quantifiers: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly lowerBounds: ReadonlySet<string>;
  readonly upperBounds: ReadonlySet<string>;
  readonly losses: ReadonlySet<string>;
  readonly endpoints: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly monthsNeedCapital: boolean;
  readonly months: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly agentMarkers: ReadonlySet<string>;
  readonly bareLeads: ReadonlySet<string>;
  readonly subjectForms: ReadonlySet<string>;
  readonly objectForms: ReadonlySet<string>;
  readonly caseScript: 'Latin' | 'Cyrillic' | undefined;
  readonly hasFreeOrder: boolean;
  readonly origins: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly formerly: ReadonlySet<string>;
  readonly deputies: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly candidates: ReadonlySet<string>;
  readonly atTheTime: ReadonlySet<string>;
  /** For each word, those that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negationFollows: boolean;
  readonly hasCapitalNouns: boolean;
}

const NOTHING: LanguageData = {
  functionWords: '',
  negations: '',
  hedges: '',
  intentions: '',
  infinitiveMarkers: '',
  plans: '',
  futures: '',
  futureEndings: '',
  pastAuxiliaries: '',
  pastForms: '',
  pastEndings: '',
  denials: '',
  doubts: '',
  conditions: '',
  thatWords: '',
  proofs: '',
  factual: '',
  causes: '',
  causal: '',
  joints: '',
  numbers: '',
  factors: '',
  factorEndings: '',
  fractions: '',
  ordinals: '',
  quantifiers: '',
  scales: '',
  lowerBounds: '',
  upperBounds: '',
  losses: '',
  endpoints: '',
  weekdays: '',
  months: '',
  speech: '',
  agentMarkers: '',
  bareLeads: '',
  subjectForms: '',
  objectForms: '',
  origins: '',
  goals: '',
  offices: '',
  formerly: '',
  deputies: '',
  relations: '',
  genitives: '',
  candidates: '',
  atTheTime: '',
  opposites: '',
};

const ready = new Map<string, Lexicon>();

/** How many words are read to detect a language, and the least share of them that must be its function words. */
const SAMPLE_WORDS = 500;
const LEAST_SHARE = 0.15;

/**
 * Returns the tables for a language. Where the page declares none, or one without tables (such as the "la" left over
 * from a template), uses the language whose function words are the most common in the text; where these are few, empty
 * tables, with which all checks that need no table still work.
 */
export function lexiconFor(language: string, sample: readonly string[]): Lexicon {
  const tag = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  return known(tag) ?? guess(sample) ?? ready.get('') ?? keep('', NOTHING);
}

function guess(sample: readonly string[]): Lexicon | undefined {
  const words = sample.slice(0, SAMPLE_WORDS);
  let best: Lexicon | undefined;
  let most = LEAST_SHARE * words.length;
  for (const code of [...Object.keys(LANGUAGES), ...BRIEF_LANGUAGES]) {
    const lexicon = known(code);
    const hits = words.filter((word) => lexicon?.functionWords.has(word)).length;
    if (hits > most) [best, most] = [lexicon, hits];
  }
  return best;
}

/** The tables of a language that has any, built once. */
function known(tag: string): Lexicon | undefined {
  const built = tag === '' ? undefined : ready.get(tag);
  if (built !== undefined) return built;
  const data = Object.entries(LANGUAGES).find(([name]) => name === tag)?.[1] ?? briefData(tag);
  return data === undefined ? undefined : keep(tag, { ...NOTHING, ...data });
}

function keep(tag: string, data: LanguageData): Lexicon {
  const lexicon = lexiconOf(data);
  ready.set(tag, lexicon);
  return lexicon;
}

function lexiconOf(data: LanguageData): Lexicon {
  return {
    functionWords: setOf(data.functionWords),
    negations: setOf(data.negations),
    hedges: setOf(data.hedges),
    intentions: setOf(data.intentions),
    infinitiveMarkers: setOf(data.infinitiveMarkers),
    plans: setOf(data.plans),
    futures: setOf(data.futures),
    futureEndings: setOf(data.futureEndings),
    pastAuxiliaries: setOf(data.pastAuxiliaries),
    pastForms: setOf(data.pastForms),
    pastEndings: setOf(data.pastEndings),
    denials: setOf(data.denials),
    doubts: setOf(data.doubts),
    conditions: setOf(data.conditions),
    thatWords: setOf(data.thatWords),
    proofs: setOf(data.proofs),
    factual: setOf(data.factual),
    causes: setOf(data.causes),
    causal: setOf(data.causal),
    joints: setOf(data.joints),
    numbers: mapOf(data.numbers),
    factors: mapOf(data.factors),
    factorEndings: setOf(data.factorEndings),
    fractions: mapOf(data.fractions),
    ordinals: mapOf(data.ordinals),
    quantifiers: mapOf(data.quantifiers),
    scales: mapOf(data.scales),
    lowerBounds: setOf(data.lowerBounds),
    upperBounds: setOf(data.upperBounds),
    losses: setOf(data.losses),
    endpoints: setOf(data.endpoints),
    weekdays: setOf(data.weekdays),
    monthsNeedCapital: data.monthsNeedCapital ?? false,
    months: setOf(data.months),
    speech: setOf(data.speech),
    agentMarkers: setOf(data.agentMarkers),
    bareLeads: setOf(data.bareLeads),
    subjectForms: setOf(data.subjectForms),
    objectForms: setOf(data.objectForms),
    caseScript: data.caseScript,
    hasFreeOrder: data.hasFreeOrder ?? false,
    origins: setOf(data.origins),
    goals: setOf(data.goals),
    offices: setOf(data.offices),
    formerly: setOf(data.formerly),
    deputies: setOf(data.deputies),
    relations: setOf(data.relations),
    genitives: setOf(data.genitives),
    candidates: setOf(data.candidates),
    atTheTime: setOf(data.atTheTime),
    opposites: oppositesOf(data.opposites),
    negationFollows: data.negationFollows ?? false,
    hasCapitalNouns: data.hasCapitalNouns ?? false,
  };
}

const listOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text));

function mapOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    listOf(text).map((entry) => {
      const [word = '', value = ''] = entry.split('=');
      return [word, Number(value)] as const;
    }),
  );
}

function oppositesOf(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  const link = (word: string, other: string): void => {
    const known = opposites.get(word) ?? new Set();
    known.add(other);
    opposites.set(word, known);
  };
  for (const pair of listOf(text)) {
    const [left = [], right = []] = pair
      .split('/')
      .map((side) => side.split('|').filter((word) => word !== ''));
    for (const a of left)
      for (const b of right) {
        link(a, b);
        link(b, a);
      }
  }
  return opposites;
}
