import type { Article } from '../../model/article';
import type { TeaserLine } from '../../model/digest';
import type { ExtractedFact } from '../../model/fact';
import { isWithin, type Span } from '../../model/span';
import { compress, wordsKept, type Compressed } from './compression/compress';
import { teaserLine } from './compression/teaser-line';
import { resolveDates } from './dates/resolve-dates';
import { antecedentOf } from './marks/antecedent';
import { marksOf } from './marks/mark';
import { tableFor } from './data';
import type { LanguageTable } from './data/language-table';
import { termOf } from './salience/term';
import { countTerms } from './salience/term-features';
import { salienceOf } from './salience/term-salience';
import { choose, type Candidate } from './selection/choose';
import { withEarlyFirst, withoutOutdone } from './selection/weigh';
import { fitnessOf } from './selection/fitness';
import { readSentences, type Sentence } from './sentences/read-sentences';
import { countWords, wordsOf } from './sentences/words';

/** How much to say. */
export interface CondenseOptions {
  /** How many words all facts together may have; undefined: three to seven facts as the article asks for. */
  readonly budgetWords?: number;
}

/** What condensing gives. */
export interface Condensed {
  /** More facts than are shown at first, in an order that reads well; `topFacts` takes the best of them. */
  readonly facts: readonly ExtractedFact[];
  /** How many of them the article asks for (three to seven), or how many fit the budget. */
  readonly recommended: number;
  /** The first read-next list, each title cut to a line. */
  readonly readNext: readonly TeaserLine[];
}

const MOST_FACTS = 12;
const FEWEST_SHOWN = 3;
const MOST_SHOWN = 7;
/** So many words of an article ask for one fact more. */
const WORDS_A_FACT = 120;

/** Article → key facts. Pure and deterministic: no clock, no network, no storage. */
export function condense(article: Article, { budgetWords }: CondenseOptions = {}): Condensed {
  const { text } = article;
  const table = tableFor(article.language, text);
  const sentences = readSentences(article, table);
  const worth = termWorth(article, sentences, table);
  const candidates = sentences.map((sentence) => candidateOf(text, sentence, table, worth));
  const standing = withEarlyFirst(withoutOutdone(candidates));
  const chosen = choose(standing, worth, MOST_FACTS, budgetWords);
  const best = candidates[chosen[0] ?? 0]?.worth ?? 1;
  const facts = chosen
    .flatMap((at, rank): readonly ExtractedFact[] => {
      const candidate = candidates[at];
      if (candidate === undefined) return [];
      const { sentence, compressed } = candidate;
      return [
        {
          kind: 'extracted',
          sentence: sentence.span,
          ...compressed,
          bracketed: antecedentOf(text, sentence, sentences[at - 1], table),
          marks: marksOf(text, sentence.words, compressed.kept, table),
          dates: resolveDates(text, sentence.words, compressed.kept, table, article.published),
          salience: best > 0 ? Math.min(1, candidate.worth / best) : 0,
          rank,
        },
      ];
    })
    .sort((a, b) => a.sentence.start - b.sentence.start);
  return {
    facts,
    recommended: budgetWords === undefined ? shownOf(text, facts.length) : facts.length,
    readNext: (article.readNext[0]?.items ?? []).map((teaser) => ({
      teaser,
      kept: teaserLine(teaser.title, table),
    })),
  };
}

interface FactCandidate extends Candidate {
  readonly sentence: Sentence;
  readonly compressed: Compressed;
  readonly worth: number;
}

function candidateOf(
  text: string,
  sentence: Sentence,
  table: LanguageTable,
  worth: (term: string) => number,
): FactCandidate {
  const termsIn = (spans: readonly Span[]): readonly string[] => {
    const terms = sentence.words.flatMap((word, i) => {
      const term = sentence.terms[i];
      return term !== undefined && spans.some((span) => isWithin(word, span)) ? [term] : [];
    });
    return [...new Set(terms)];
  };
  const worthOf = (span: Span): number => termsIn([span]).reduce((sum, term) => sum + worth(term), 0);
  const compressed = compress(text, sentence, table, worthOf);
  const terms = termsIn(compressed.kept);
  return {
    sentence,
    compressed,
    terms,
    words: wordsKept(text, compressed.kept),
    factor: fitnessOf(text, sentence, table),
    worth: terms.reduce((sum, term) => sum + worth(term), 0),
  };
}

function termWorth(
  article: Article,
  sentences: readonly Sentence[],
  table: LanguageTable,
): (term: string) => number {
  const title = wordsOf(article.title, { start: 0, end: article.title.length });
  const counts = countTerms(sentences, new Set(title.flatMap((word) => termOf(word, table) ?? [])));
  const worth = new Map([...counts].map(([term, count]) => [term, salienceOf(count, sentences.length)]));
  return (term) => worth.get(term) ?? 0;
}

function shownOf(text: string, count: number): number {
  const asked = FEWEST_SHOWN + Math.round(countWords(text) / WORDS_A_FACT);
  return Math.min(count, MOST_SHOWN, asked);
}
