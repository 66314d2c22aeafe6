import { tableFor } from '../../src/background/condense/data';
import { termsOf } from '../../src/background/condense/salience/term';
import { countTerms } from '../../src/background/condense/salience/term-counts';
import { featuresOf } from '../../src/background/condense/salience/term-features';
import type { SalienceWeights } from '../../src/background/condense/salience/term-salience';
import { fitnessOf } from '../../src/background/condense/selection/fitness';
import { readSentences } from '../../src/background/condense/sentences/read-sentences';
import { wordsOf } from '../../src/background/condense/sentences/words';
import { fitLogistic } from './fit-logistic';
import type { BenchArticle } from './read-bench';

interface TermRow {
  readonly term: string;
  readonly features: readonly number[];
  readonly target: number;
}

/** So many uses of a term have to speak against its counts before half of what they say is believed. */
const DOUBT = 5;
/** Only general words: what fewer articles have says nothing about others, and is theirs. */
const FEWEST_ARTICLES = 8;
/** A term whose own weight is smaller is left to its counts. */
const LEAST_WEIGHT = 0.1;

/**
 * Fits what salience goes by. A term's target is the share of the writers who used it, 0 where that is but one of
 * several. Two features are nuisances, fitted and then left at their mean: whether there are several writers,
 * and how long the article is. Both move the chances of all terms alike.
 */
export function fitSalience(articles: readonly BenchArticle[]): SalienceWeights {
  const rows = articles.flatMap(rowsOf);
  const nuisances = [1, mean(rows.map(({ features }) => features.at(-1) ?? 0))];
  const weights = fitLogistic(rows);
  const chanceOf = ({ features }: TermRow): number => {
    const sum = features.reduce((total, x, i) => total + x * (weights[i] ?? 0), weights.at(-1) ?? 0);
    return 1 / (1 + Math.exp(-sum));
  };
  const uses = new Map<string, { used: number; expected: number; articles: number }>();
  for (const row of rows) {
    const { used, expected, articles: count } = uses.get(row.term) ?? { used: 0, expected: 0, articles: 0 };
    uses.set(row.term, {
      used: used + row.target,
      expected: expected + chanceOf(row),
      articles: count + 1,
    });
  }
  const english = [...uses]
    .filter(([term, { articles: count }]) => count >= FEWEST_ARTICLES && !/^\p{N}/u.test(term))
    .map(
      ([term, { used, expected }]) =>
        [term, rounded(Math.log((used + DOUBT) / (expected + DOUBT)), 2)] as const,
    )
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const own = weights.slice(0, -3);
  const bias = nuisances.reduce((sum, at, i) => sum + at * (weights.at(i - 3) ?? 0), weights.at(-1) ?? 0);
  return { features: [bias, ...own].map((weight) => rounded(weight, 3)), english: new Map(english) };
}

function rowsOf({ article, references }: BenchArticle): readonly TermRow[] {
  const table = tableFor('en', '');
  const usedIn = (words: string): Set<string> =>
    new Set(wordsOf(words, { start: 0, end: words.length }).flatMap((word) => termsOf(word, table)));
  const used = references.map(usedIn);
  const sentences = readSentences(article, table).filter(
    (sentence) => fitnessOf(article.text, sentence, table) > 0,
  );
  const nuisances = [used.length > 1 ? 1 : 0, Math.log(Math.max(1, sentences.length))];
  return [...countTerms(article.text, sentences, usedIn(article.title))].map(([term, counts]) => {
    const votes = used.filter((terms) => terms.has(term)).length;
    return {
      term,
      features: [...featuresOf(counts, sentences.length).slice(1), ...nuisances],
      target: votes < Math.min(2, used.length) ? 0 : votes / used.length,
    };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
