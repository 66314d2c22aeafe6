/**
 * Fits how much each signal of the checker weighs, and says how well that does on articles it was not fitted to.
 *   npx tsx scripts/fit-grounding.ts CLAIMS.jsonl [--write]
 * A line is {"id","source","text","claim","supported"}. Logistic regression with an L2 penalty and weights
 * that may only speak against a claim; each source and each verdict counts the same. Folds are by article.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examine } from '../src/background/grounding';
import { prepare } from '../src/background/grounding/prepared';
import { SIGNALS } from '../src/background/grounding/support';

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
const FOLDS = 9;
const PENALTY = 0.0005;
/** A supported claim flagged is worse than an unsupported one let through: readers stop believing marks. */
const WRONG_FLAG_COST = 1.3;
const names = SIGNALS;
const rows: Row[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { source, text, claim, supported } = JSON.parse(line);
    const { signals } = examine(claim, prepare({ text, language: '' }));
    return { source, article: text, isSupported: supported === 1, x: names.map((name) => signals[name]) };
  });

const predict = ({ bias, weights }: Model, x: readonly number[]): number =>
  1 / (1 + Math.exp(-bias + weights.reduce((sum, weight, index) => sum + weight * (x[index] ?? 0), 0)));

function fit(train: readonly Row[]): Model {
  const group = (row: Row): string => `${row.source} ${row.isSupported}`;
  const sizes = new Map<string, number>();
  for (const row of train) sizes.set(group(row), (sizes.get(group(row)) ?? 0) + 1);
  let bias = 1;
  let weights = names.map(() => 0.5);
  for (let step = 0; step < 3000; step++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => PENALTY * weight);
    for (const row of train) {
      const share = 1 / ((sizes.get(group(row)) ?? 1) * sizes.size);
      const cost = row.isSupported ? WRONG_FLAG_COST : 1;
      const miss = (predict({ bias, weights }, row.x) - (row.isSupported ? 1 : 0)) * share * cost;
      biasSlope += miss;
      for (let index = 0; index < slopes.length; index++)
        slopes[index] = (slopes[index] ?? 0) - miss * (row.x[index] ?? 0);
    }
    const rate = 1;
    bias -= rate * biasSlope;
    weights = weights.map((weight, index) => Math.max(0, weight - rate * (slopes[index] ?? 0)));
  }
  return { bias, weights };
}

function report(label: string, predicted: readonly number[]): void {
  const balanced = [];
  const parts = [];
  for (const source of new Set(rows.map((row) => row.source))) {
    const share = (isSupported: boolean): number => {
      const at = rows.flatMap((row, i) =>
        row.source === source && row.isSupported === isSupported ? [predicted[i] ?? 0] : [],
      );
      return at.filter((p) => p < 0.5).length / at.length;
    };
    balanced.push((share(false) + 1 - share(true)) / 2);
    parts.push(
      `${source} ${(100 * (balanced.at(-1) ?? 0)).toFixed(1)} (wrongly flagged ${(100 * share(true)).toFixed(1)})`,
    );
  }
  const mean = balanced.reduce((a, b) => a + b, 0) / balanced.length;
  console.log(`${label}: mean ${(100 * mean).toFixed(1)}; ${parts.join('; ')}`);
}

const articles = [...new Set(rows.map((row) => row.article))];
const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
const held = Array.from<number>({ length: rows.length });
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fit(rows.filter((row) => foldOf.get(row.article) !== fold));
  for (const [index, row] of rows.entries())
    if (foldOf.get(row.article) === fold) held[index] = predict(model, row.x);
}
const model = fit(rows);
const fittedTo = rows.map((row) => predict(model, row.x));
report('held out', held);
report('fitted', fittedTo);
for (const [index, name] of names.entries()) {
  const mean = (source: string, isSupported: boolean): string => {
    const at = rows.filter((row) => row.source === source && row.isSupported === isSupported);
    return (at.reduce((sum, row) => sum + (row.x[index] ?? 0), 0) / at.length).toFixed(2);
  };
  console.log(
    name.padEnd(16),
    (model.weights[index] ?? 0).toFixed(2).padStart(6),
    ...['summedits-news', 'qags-cnndm', 'qags-xsum'].map((s) =>
      `${mean(s, true)}→${mean(s, false)}`.padStart(13),
    ),
  );
}
if (flag === '--write') {
  const round = (value: number): number => Number(value.toFixed(3));
  writeFileSync(
    fileURLToPath(new URL('../src/background/grounding/data/weights.json', import.meta.url)),
    `${JSON.stringify({ bias: round(model.bias), weights: Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)])) }, null, 2)}\n`,
  );
}
