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
  readonly features: readonly number[];
  readonly target: number;
}

/**
 * Fits what salience goes by. A term's target is the share of the writers who used it, 0 where that is but one of
 * several. Two features are nuisances, fitted and then left at their mean: whether there are several writers, and how
 * long the article is. Both affect the chances of all terms alike.
 */
export function fitSalience(articles: readonly BenchArticle[]): SalienceWeights {
  const rows = articles.flatMap(rowsOf);
  const nuisances = [1, mean(rows.map(({ features }) => features.at(-1) ?? 0))];
  const weights = fitLogistic(rows);
  const own = weights.slice(0, -3);
  const bias = nuisances.reduce((sum, at, i) => sum + at * (weights.at(i - 3) ?? 0), weights.at(-1) ?? 0);
  return [bias, ...own].map((weight) => Number(weight.toFixed(3)));
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
      features: [...featuresOf(counts, sentences.length).slice(1), ...nuisances],
      target: votes < Math.min(2, used.length) ? 0 : votes / used.length,
    };
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
