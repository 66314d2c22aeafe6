/**
 * Fits the weights of term salience.
 *   npx tsx scripts/fit-facts.ts BENCH.jsonl > src/background/condense/salience/fitted.ts
 *   npx tsx scripts/fit-facts.ts BENCH.jsonl --held-out > predictions.jsonl
 * The first fits on all articles and writes the file of weights. The second gives predictions on unseen articles: for
 * each of ten folds it fits on the other nine and condenses the articles to 60 words, one line per article.
 */
import { condense } from '../src/background/condense';
import { TERM_FEATURES } from '../src/background/condense/salience/term-features';
import { factText } from '../src/model/fact';
import { fitSalience } from './facts/fit-salience';
import { readBench } from './facts/read-bench';

const FOLDS = 10;
const BUDGET_WORDS = 60;

const [, , path, mode] = process.argv;
if (path === undefined) throw new Error('usage: fit-facts.ts BENCH.jsonl [--held-out]');
const bench = readBench(path);
process.stdout.write(mode === '--held-out' ? heldOut() : fittedFile());

function heldOut(): string {
  const lines = bench.map(() => '');
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitSalience(bench.filter((_, i) => i % FOLDS !== fold));
    for (const [i, { id, article }] of bench.entries()) {
      if (i % FOLDS !== fold) continue;
      const { facts } = condense(article, { budgetWords: BUDGET_WORDS, weights });
      lines[i] = JSON.stringify({ id, facts: facts.map((fact) => ({ text: factText(article.text, fact) })) });
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function fittedFile(): string {
  const weights = fitSalience(bench);
  return `import type { SalienceWeights } from './term-salience';

/** Made by \`scripts/fit-facts.ts\` from ${bench.length} news articles; see docs/facts.md. Not to be edited by hand. */
export const FITTED: SalienceWeights = [
${TERM_FEATURES.map((name, i) => `  ${weights[i] ?? 0}, // ${name}`).join('\n')}
];
`;
}
