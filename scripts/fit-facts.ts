/**
 * Fits the weights of term salience: logistic regression with a small ridge, by gradient descent.
 *   npx tsx scripts/fit-facts.ts BENCH.jsonl
 * BENCH.jsonl: {"text","title"?,"references":[…]} a line. A term's target is the share of writers who used it.
 */
import { readFileSync } from 'node:fs';
import { assembleText, type Article } from '../src/model/article';
import { tableFor } from '../src/background/condense/data';
import { readSentences } from '../src/background/condense/sentences/read-sentences';
import { termOf } from '../src/background/condense/salience/term';
import { countTerms, featuresOf, TERM_FEATURES } from '../src/background/condense/salience/term-features';
import { wordsOf } from '../src/background/condense/sentences/words';

interface Row {
  readonly features: readonly number[];
  readonly target: number;
  readonly weight: number;
}

const STEPS = 1500;
const RATE = 0.5;
const RIDGE = 0.001;
const FOLDS = 5;

const [, , path] = process.argv;
if (path === undefined) throw new Error('usage: fit-facts.ts BENCH.jsonl');
const articles = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map(rowsOf);
for (let fold = 0; fold < FOLDS; fold += 1) {
  const weights = fit(articles.filter((_, i) => i % FOLDS !== fold).flat());
  const held = articles.filter((_, i) => i % FOLDS === fold).flat();
  process.stdout.write(`fold ${fold}: held-out loss ${lossOf(held, weights).toFixed(4)}\n`);
}
const all = articles.flat();
const weights = fit(all);
process.stdout.write(`all: loss ${lossOf(all, weights).toFixed(4)}\n`);
for (const [i, name] of TERM_FEATURES.entries())
  process.stdout.write(`${(weights[i] ?? 0).toFixed(3)} ${name}\n`);
process.stdout.write(`[${weights.map((weight) => weight.toFixed(3)).join(', ')}]\n`);

function rowsOf(line: string): readonly Row[] {
  const { text, title, references } = entryOf(JSON.parse(line));
  const article: Article = {
    ...assembleText(text.split(/\n+/u).map((paragraph) => ({ kind: 'body', text: paragraph }))),
    title,
    canonicalUrl: '',
    url: '',
    language: 'en',
    direction: 'ltr',
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  };
  const table = tableFor('en', '');
  const termsOf = (words: string): Set<string> =>
    new Set(wordsOf(words, { start: 0, end: words.length }).flatMap((word) => termOf(word, table) ?? []));
  const used = references.map(termsOf);
  const sentences = readSentences(article, table);
  const counts = countTerms(sentences, termsOf(article.title));
  return [...counts].map(([term, count]) => {
    const votes = used.filter((terms) => terms.has(term)).length;
    // A single writer's word is chance where there are others.
    const target = votes < Math.min(2, used.length) ? 0 : votes / used.length;
    return { features: featuresOf(count, sentences.length), target, weight: used.length > 1 ? 2 : 1 };
  });
}

function fit(rows: readonly Row[]): number[] {
  const weights = TERM_FEATURES.map(() => 0);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => weight * RIDGE);
    for (const row of rows) {
      const error = ((chance(row.features, weights) - row.target) * row.weight) / total;
      for (const [i, feature] of row.features.entries()) gradient[i] = (gradient[i] ?? 0) + error * feature;
    }
    for (const [i, slope] of gradient.entries()) weights[i] = (weights[i] ?? 0) - RATE * slope;
  }
  return weights;
}

function chance(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)));
}

function lossOf(rows: readonly Row[], weights: readonly number[]): number {
  const losses = rows.map((row) => {
    const p = Math.min(1 - 1e-9, Math.max(1e-9, chance(row.features, weights)));
    return -row.target * Math.log(p) - (1 - row.target) * Math.log(1 - p);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

function entryOf(line: unknown): { text: string; title: string; references: readonly string[] } {
  if (typeof line !== 'object' || line === null) throw new Error('a line is no object');
  const text = 'text' in line ? line.text : undefined;
  const title = 'title' in line && typeof line.title === 'string' ? line.title : '';
  const references: unknown = 'references' in line ? line.references : undefined;
  if (typeof text !== 'string' || !Array.isArray(references))
    throw new Error('a line lacks text or references');
  return { text, title, references: references.filter((reference) => typeof reference === 'string') };
}
