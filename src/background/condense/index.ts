import type { Article } from '../../model/article';
import type { TeaserLine } from '../../model/digest';
import type { ExtractedFact, ResolvedDate } from '../../model/fact';
import type { Span } from '../../model/span';
import { teaserLine } from './compression/teaser-line';
import { tableFor } from './data';
import type { LanguageTable } from './data/language-table';
import { resolveDates } from './dates/resolve-dates';
import { marksOf } from './marks/mark';
import { FITTED } from './salience/fitted';
import { termsOf } from './salience/term';
import { countTerms } from './salience/term-counts';
import { salienceOf, type SalienceWeights } from './salience/term-salience';
import { blocksAboutAuthor } from './selection/about-author';
import { atAGlance } from './selection/at-a-glance';
import { worthOfTerms, type Candidate, type Choice, type WorthOf } from './selection/candidate';
import { candidatesOf, type FactWording } from './selection/candidates-of';
import { chooseWithin } from './selection/choose-within';
import { deniedItems } from './selection/denied-items';
import { fitnessOf } from './selection/fitness';
import { withoutOutdone } from './selection/outdone';
import { rank } from './selection/rank';
import { setUpFactor } from './selection/set-up';
import { readSentences, type Sentence } from './sentences/read-sentences';
import { countWords, wordsOf } from './sentences/words';

/** How much to say. */
export interface CondenseOptions {
  /** Most words for all facts together; if undefined, three to seven facts by the article's length. */
  readonly budgetWords?: number;
  /** Weights of the salience model; only the fitting script passes any but the fitted ones. */
  readonly weights?: SalienceWeights;
}

/** Result of condensing an article. */
export interface Condensed {
  /** More facts than are shown at first, in text order; `topFacts` takes the best of them. */
  readonly facts: readonly ExtractedFact[];
  /** How many of them to show: three to seven by the article's length, or as many as fit the budget. */
  readonly recommended: number;
  /** The first read-next list, each title cut to a line. */
  readonly readNext: readonly TeaserLine[];
}

const MOST_FACTS = 12;
const FEWEST_SHOWN = 3;
const MOST_SHOWN = 7;
/** Each this many words of an article ask for one more fact. */
const WORDS_A_FACT = 120;
/** Words per fact on average. */
const FACT_WORDS = 17;

/** In UTF-16 code units. Nobody writes a longer sentence: such a line is data or a hostile page. */
const LONGEST_SENTENCE = 2000;

/** Article → key facts. Pure and deterministic: no clock, no network, no storage. */
export function condense(
  article: Article,
  { budgetWords, weights = FITTED }: CondenseOptions = {},
): Condensed {
  const { text } = article;
  const table = tableFor(article.language, text);
  const passedOver = new Set([...blocksAboutAuthor(article), ...deniedItems(article, table)]);
  const fit = readSentences(article, table)
    .filter(({ span, block }) => span.end - span.start <= LONGEST_SENTENCE && !passedOver.has(block))
    .map((sentence, i, all) => ({
      sentence,
      fitness: fitnessOf(text, sentence, table) * setUpFactor(text, sentence, all[i + 1], table),
    }))
    .filter(({ fitness }) => fitness > 0);
  const sentences = fit.map(({ sentence }) => sentence);
  const titleTerms = termsOfTitle(article.title, table);
  const worthOf = termWorth(article, sentences, table, titleTerms, weights);
  const candidates = withoutOutdone(
    candidatesOf(text, sentences, table, worthOf, {
      fitness: fit.map(({ fitness }) => fitness),
      isDated: article.published !== undefined,
      titleTerms,
    }),
  );
  const { ranked, recommended } =
    budgetWords === undefined
      ? rankedFor(text, candidates, worthOf)
      : withinBudget(candidates, worthOf, budgetWords);
  const most = Math.max(...ranked.map(({ wording }) => worthOfTerms(wording, worthOf)));
  const facts = ranked
    .flatMap(({ at, wording }, place): readonly ExtractedFact[] => {
      const sentence = sentences[at];
      if (sentence === undefined) return [];
      const { kept, speaker, day } = wording.compressed;
      const datesIn = (spans: readonly Span[]): readonly ResolvedDate[] =>
        resolveDates(text, sentence.words, spans, table, article.published);
      const when = day === undefined ? undefined : datesIn([day])[0];
      return [
        {
          kind: 'extracted',
          sentence: sentence.span,
          kept,
          ...(speaker === undefined ? {} : { speaker }),
          ...(when === undefined ? {} : { when }),
          bracketed: wording.bracketed,
          marks: marksOf(text, sentence.words, kept, table),
          dates: datesIn(kept),
          salience: most > 0 ? worthOfTerms(wording, worthOf) / most : 0,
          rank: place,
        },
      ];
    })
    .sort((a, b) => a.sentence.start - b.sentence.start);
  return {
    facts,
    recommended,
    readNext: (article.readNext[0]?.items ?? []).map((teaser) => ({
      teaser,
      kept: teaserLine(teaser.title, table),
    })),
  };
}

const termsOfTitle = (title: string, table: LanguageTable): ReadonlySet<string> =>
  new Set(wordsOf(title, { start: 0, end: title.length }).flatMap((word) => termsOf(word, table)));

function termWorth(
  article: Article,
  sentences: readonly Sentence[],
  table: LanguageTable,
  titleTerms: ReadonlySet<string>,
  weights: SalienceWeights,
): WorthOf {
  const counts = countTerms(article.text, sentences, titleTerms);
  const worth = new Map(
    [...counts].map(([term, count]) => [term, salienceOf(count, sentences.length, weights)]),
  );
  return (term) => worth.get(term) ?? 0;
}

/** Facts, most important first, and how many of them to show. */
interface Chosen {
  readonly ranked: readonly Choice<FactWording>[];
  readonly recommended: number;
}

function withinBudget(
  candidates: readonly Candidate<FactWording>[],
  worthOf: WorthOf,
  budgetWords: number,
): Chosen {
  const ranked = chooseWithin(candidates, worthOf, budgetWords).toSorted(
    (a, b) => worthOfTerms(b.wording, worthOf) - worthOfTerms(a.wording, worthOf),
  );
  return { ranked, recommended: ranked.length };
}

/**
 * Ranks more facts than are shown at first. Those shown are the best set for the number of words that the article's
 * length asks for: facts chosen one by one say less (see docs/facts.md).
 */
function rankedFor(text: string, candidates: readonly Candidate<FactWording>[], worthOf: WorthOf): Chosen {
  const asked = Math.min(MOST_SHOWN, FEWEST_SHOWN + Math.round(countWords(text) / WORDS_A_FACT));
  const readable = atAGlance(candidates);
  const chosen = chooseWithin(readable, worthOf, asked * FACT_WORDS);
  const ranked = rank(readable, chosen, worthOf, MOST_FACTS);
  const shown = Math.min(asked, Math.max(FEWEST_SHOWN, chosen.length));
  return { ranked, recommended: Math.min(ranked.length, shown) };
}
