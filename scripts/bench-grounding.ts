/**
 * Measures how well the grounding checker distinguishes supported claims from others, and how long a claim takes.
 *   npx tsx scripts/bench-grounding.ts CLAIMS.jsonl
 * A line is {"source","text","claim","supported"}. Balanced accuracy is the mean of the shares of supported and of
 * unsupported claims judged correctly.
 */
import { readFileSync } from 'node:fs';
import { grounderFor } from '../src/background/grounding';

interface Tally {
  readonly counts: [number, number];
  readonly flagged: [number, number];
}

const tallies = new Map<string, Tally>();
const times: number[] = [];
for (const line of readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)) {
  const { source, text, claim, supported } = JSON.parse(line);
  const start = performance.now();
  const verdict = grounderFor({ text, language: '' })(claim);
  times.push(performance.now() - start);
  const tally: Tally = tallies.get(source) ?? { counts: [0, 0], flagged: [0, 0] };
  tallies.set(source, tally);
  const label = supported === 1 ? 1 : 0;
  tally.counts[label]++;
  if (verdict.kind === 'unsupported') tally.flagged[label]++;
}

const percent = (value: number): string => (100 * value).toFixed(1);
const balanced: number[] = [];
for (const [source, { counts, flagged }] of tallies) {
  const rightly = flagged[0] / counts[0];
  const wrongly = flagged[1] / counts[1];
  const value = (rightly + 1 - wrongly) / 2;
  balanced.push(value);
  console.log(
    `${source}: balanced ${percent(value)}, flagged of unsupported ${percent(rightly)}, of supported ${percent(wrongly)}`,
  );
}
console.log(`mean ${percent(balanced.reduce((a, b) => a + b, 0) / balanced.length)}`);
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
console.log(`ms a claim, article made ready for each: median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
