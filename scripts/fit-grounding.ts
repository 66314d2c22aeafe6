/**
 * Fits the weights of the grounding checker's signals, and reports how well they do on held-out articles.
 *   npx tsx scripts/fit-grounding.ts CLAIMS.jsonl [--write]
 * A line is {"id","source","text","claim","supported"}. Logistic regression with an L2 penalty, in which a signal can
 * only count against a claim; all sources, and both verdicts in each, have the same total weight, before
 * `WRONG_FLAG_COST`. Folds are by article.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examine } from '../src/background/grounding';
import { SIGNALS } from '../src/background/grounding/check';
import { prepare } from '../src/background/grounding/prepared';

interface Row {
  readonly source: string;
  readonly article: string;
  readonly isSupported: boolean;
  readonly x: readonly number[];
}
interface Model {
  readonly bias: number;
  readonly weights: readonly number[];
}

const [path = '', flag = ''] = process.argv.slice(2);
const FOLDS = 8;
const SEEDS = 5;
const STEPS = 300;
const RATE = 1;
const MOMENTUM = 0.9;
const PENALTY = 0.0005;
/** Flagging a supported claim is worse than letting an unsupported one through: readers would stop trusting marks. */
const WRONG_FLAG_COST = 1.3;
const names = SIGNALS;
const rows: Row[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { source, text, claim, supported } = JSON.parse(line);
    const { signals } = examine(claim, prepare({ text, language: '' }));
    return {
      source,
      article: text,
      isSupported: supported === 1,
      x: names.map((name) => signals[name] ?? 0),
    };
  });

const sources = [...new Set(rows.map((row) => row.source))];

const predict = ({ bias, weights }: Model, x: readonly number[]): number =>
  1 / (1 + Math.exp(-bias + weights.reduce((sum, weight, index) => sum + weight * (x[index] ?? 0), 0)));

/** Gradient descent with momentum; weights are kept at zero or above. */
function fit(train: readonly Row[]): Model {
  const group = (row: Row): string => `${row.source} ${row.isSupported}`;
  const sizes = new Map<string, number>();
  for (const row of train) sizes.set(group(row), (sizes.get(group(row)) ?? 0) + 1);
  const costs = train.map(
    (row) => (row.isSupported ? WRONG_FLAG_COST : 1) / ((sizes.get(group(row)) ?? 1) * sizes.size),
  );
  let bias = 1;
  let weights = names.map(() => 0.5);
  let biasPull = 0;
  let pulls = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => PENALTY * weight);
    for (const [at, row] of train.entries()) {
      const miss = (predict({ bias, weights }, row.x) - (row.isSupported ? 1 : 0)) * (costs[at] ?? 0);
      biasSlope += miss;
      for (const [index, value] of row.x.entries())
        if (value !== 0) slopes[index] = (slopes[index] ?? 0) - miss * value;
    }
    biasPull = MOMENTUM * biasPull + biasSlope;
    pulls = pulls.map((pull, index) => MOMENTUM * pull + (slopes[index] ?? 0));
    bias -= RATE * biasPull;
    weights = weights.map((weight, index) => Math.max(0, weight - RATE * (pulls[index] ?? 0)));
  }
  return { bias, weights };
}

interface Score {
  readonly balanced: number;
  readonly wronglyFlagged: number;
}

function scoresOf(predicted: readonly number[]): Score[] {
  return sources.map((source) => {
    const flagged = (isSupported: boolean): number => {
      const at = rows.flatMap((row, i) =>
        row.source === source && row.isSupported === isSupported ? [predicted[i] ?? 0] : [],
      );
      return at.filter((p) => p < 0.5).length / at.length;
    };
    return { balanced: (flagged(false) + 1 - flagged(true)) / 2, wronglyFlagged: flagged(true) };
  });
}

/** Prints one line for several tries: the scores' means over all tries, and the standard deviation of a try's mean. */
function report(label: string, tries: readonly (readonly Score[])[]): void {
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const percent = (value: number): string => (100 * value).toFixed(1);
  const parts = sources.map((source, index) => {
    const balanced = mean(tries.map((scores) => scores[index]?.balanced ?? 0));
    const wrongly = mean(tries.map((scores) => scores[index]?.wronglyFlagged ?? 0));
    return `${source} ${percent(balanced)} (wrongly flagged ${percent(wrongly)})`;
  });
  const means = tries.map((scores) => mean(scores.map(({ balanced }) => balanced)));
  const spread = Math.sqrt(mean(means.map((value) => (value - mean(means)) ** 2)));
  console.log(`${label}: mean ${percent(mean(means))} ± ${percent(spread)}; ${parts.join('; ')}`);
}

/**
 * Predicts each row with a model fitted to the other folds. Folds are by article; each source's articles are dealt out
 * evenly, in an order that depends on the seed.
 */
function heldOut(seed: number): number[] {
  const foldOf = new Map<string, number>();
  for (const source of sources) {
    const articles = [...new Set(rows.filter((row) => row.source === source).map((row) => row.article))];
    const order = articles.map((article, index) => ({ article, key: hash(seed, index) }));
    for (const [index, { article }] of order.toSorted((a, b) => a.key - b.key).entries())
      foldOf.set(article, index % FOLDS);
  }
  const held = Array.from<number>({ length: rows.length });
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(rows.filter((row) => foldOf.get(row.article) !== fold));
    for (const [index, row] of rows.entries())
      if (foldOf.get(row.article) === fold) held[index] = predict(model, row.x);
  }
  return held;
}

/** Hashes two numbers into an evenly distributed one: a linear congruential step, then mixed. */
function hash(seed: number, index: number): number {
  const mixed = Math.imul(seed * 7919 + index * 104_729 + 1, 2_654_435_761);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

report(
  'held out',
  Array.from({ length: SEEDS }, (_, seed) => scoresOf(heldOut(seed))),
);
const model = fit(rows);
report('fitted', [scoresOf(rows.map((row) => predict(model, row.x)))]);
for (const [index, name] of names.entries()) {
  const mean = (source: string, isSupported: boolean): string => {
    const at = rows.filter((row) => row.source === source && row.isSupported === isSupported);
    return (at.reduce((sum, row) => sum + (row.x[index] ?? 0), 0) / at.length).toFixed(2);
  };
  console.log(
    name.padEnd(16),
    (model.weights[index] ?? 0).toFixed(2).padStart(6),
    ...sources.map((s) => `${mean(s, true)}→${mean(s, false)}`.padStart(13)),
  );
}
if (flag === '--write') {
  const round = (value: number): number => Number(value.toFixed(3));
  writeFileSync(
    fileURLToPath(new URL('../src/background/grounding/data/weights.json', import.meta.url)),
    `${JSON.stringify({ bias: round(model.bias), weights: Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)])) }, null, 2)}\n`,
  );
}
