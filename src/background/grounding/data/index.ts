import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageData } from './language';

const LANGUAGES = { en, de, fr, es } satisfies Record<string, LanguageData>;

/** Tables of one language, ready to be asked. */
export interface Lexicon {
  readonly functionWords: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly denials: ReadonlySet<string>;
  readonly doubts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly thatWords: ReadonlySet<string>;
  readonly proofs: ReadonlySet<string>;
  readonly factual: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly agentMarkers: ReadonlySet<string>;
  /** For each word, those that mean the opposite. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hasCapitalNouns: boolean;
}

const NOTHING: LanguageData = {
  functionWords: '',
  negations: '',
  hedges: '',
  denials: '',
  doubts: '',
  conditions: '',
  thatWords: '',
  proofs: '',
  factual: '',
  numbers: '',
  ordinals: '',
  scales: '',
  weekdays: '',
  months: '',
  speech: '',
  agentMarkers: '',
  opposites: '',
};

const ready = new Map<LanguageData, Lexicon>();

/**
 * Tables for a language. Where the page does not tell it, the one whose function words are the commonest;
 * a language without tables gets empty ones, and all checks that need none still work.
 */
export function lexiconFor(language: string, sample: readonly string[]): Lexicon {
  const tag = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const data =
    tag === '' ? guess(sample) : (Object.entries(LANGUAGES).find(([name]) => name === tag)?.[1] ?? NOTHING);
  const known = ready.get(data);
  if (known !== undefined) return known;
  const lexicon = lexiconOf(data);
  ready.set(data, lexicon);
  return lexicon;
}

function guess(sample: readonly string[]): LanguageData {
  let best: LanguageData = NOTHING;
  let bestShare = 0.15;
  for (const data of Object.values(LANGUAGES)) {
    const words = setOf(data.functionWords);
    const share = sample.filter((word) => words.has(word)).length / Math.max(1, sample.length);
    if (share > bestShare) [best, bestShare] = [data, share];
  }
  return best;
}

function lexiconOf(data: LanguageData): Lexicon {
  return {
    functionWords: setOf(data.functionWords),
    negations: setOf(data.negations),
    hedges: setOf(data.hedges),
    denials: setOf(data.denials),
    doubts: setOf(data.doubts),
    conditions: setOf(data.conditions),
    thatWords: setOf(data.thatWords),
    proofs: setOf(data.proofs),
    factual: setOf(data.factual),
    numbers: mapOf(data.numbers),
    ordinals: mapOf(data.ordinals),
    scales: mapOf(data.scales),
    weekdays: setOf(data.weekdays),
    months: setOf(data.months),
    speech: setOf(data.speech),
    agentMarkers: setOf(data.agentMarkers),
    opposites: oppositesOf(data.opposites),
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
    const [left = [], right = []] = pair.split('/').map((side) => side.split('|'));
    for (const a of left)
      for (const b of right) {
        link(a, b);
        link(b, a);
      }
  }
  return opposites;
}
