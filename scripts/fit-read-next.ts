/**
 * Fits the weights of the read-next score on annotated pages, and reports by cross-validation over sites how well they
 * generalise to unseen pages.
 *   npx tsx scripts/fit-read-next.ts BENCH_DIR/readnext/dev [more folders] [--write] [--explain]
 *
 * On each page the candidates and "none" compete in a softmax of their scores. The fit maximises the logarithm of the
 * expected reward: mostly F1 against the primary list, a little for items of any list, 1 for "none" on a page without.
 * An L2 penalty draws the weights towards PRIOR, what anybody would expect before seeing a page: with so few pages, a
 * quirk of one site must not flip the sign of a weight.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { registrableDomainOf } from '../src/extraction/read-next/links/address';
import { readGold, sampleOf, type Choice, type Sample } from './read-next/samples';

type Weights = Map<string, number>;

const WEIGHTS_FILE = 'src/extraction/read-next/features/data/weights.json';
const LENIENT_SHARE = 0.2;
/** What a wrong list costs compared with none at all. */
const WRONG_COST = 0.3;
const FOLDS = 13;
const PRIOR: Readonly<Record<string, number>> = {
  bias: -2,
  heading_readnext: 2,
  heading_related: 2,
  heading_recommended: 1,
  heading_moresection: 1,
  heading_latest: 0.5,
  heading_mostread: 0.5,
  heading_avoid: -2,
  nameRelated: 1,
  nameRecommended: 0.5,
  nameNav: -1,
  nameFooter: -1,
  nameAvoid: -1,
  nameAd: -1,
  nameMedia: -0.5,
  inNav: -1,
  inFooter: -1,
  inHeader: -1,
  article: 1,
  meanSize: 1,
  short: -1,
  regular: 1,
  sameSite: 1,
  incomplete: -1,
  isMixed: -1,
  mixed: -1,
  covers: -1,
  near: 0.5,
  firstAfter: 0.5,
  headingOther: -2,
  media: -2,
  priced: -2,
  midSentence: -2,
  declared: 1,
  alike: -2,
  navAnnounced: 1,
  rank: -1,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
    l2: { type: 'string', default: '0.01' },
    steps: { type: 'string', default: '600' },
  },
});
const penalty = Number(values.l2);
const steps = Number(values.steps);
const bySource = positionals.map((folder) => readGold(folder).map((page) => sampleOf(folder, page)));
const samples = bySource.flat();

const oracle = mean(positives(samples).map(({ choices }) => Math.max(0, ...choices.map(({ f1 }) => f1))));
console.log(`pages ${samples.length}, best candidate of each: mean F1 ${oracle.toFixed(3)}`);

const weights = fit(samples);
report('fitted', samples, () => weights);
const folds = Array.from({ length: FOLDS }, (_, fold) => fit(samples.filter((one) => foldOf(one) !== fold)));
const weightsFor = (sample: Sample): Weights => folds[foldOf(sample)] ?? weights;
for (const [index, folder] of positionals.entries())
  report(`${FOLDS}-fold, ${basename(folder)}`, bySource[index] ?? [], weightsFor);
if (values.explain) explain(samples, weightsFor);
if (values.write) write(weights);

/** The fold of a page: all pages of one site share a fold, since they share their markup. */
function foldOf({ page }: Sample): number {
  let hash = 0;
  for (const char of registrableDomainOf(new URL(page.url).host))
    hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % FOLDS;
}

/** One page for the fit: its candidates' features as rows, in the order of `names`, and the rewards. */
interface Dense {
  readonly rows: readonly Float64Array[];
  readonly rewards: readonly number[];
  readonly none: number;
}

function denseOf(sample: Sample, names: readonly string[]): Dense {
  const isPositive = sample.page.lists.length > 0;
  return {
    rows: sample.choices.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0)),
    rewards: sample.choices.map((choice) => (isPositive ? rewardOf(choice) : 0.02)),
    none: isPositive ? WRONG_COST : 1,
  };
}

/** Fits with Adam, starting at the prior, in a fixed number of steps. */
function fit(train: readonly Sample[]): Weights {
  const names = [
    ...new Set(train.flatMap(({ choices }) => choices.flatMap(({ features }) => Object.keys(features)))),
  ];
  const dense = train.map((sample) => denseOf(sample, names));
  const prior = Float64Array.from(names, (name) => PRIOR[name] ?? 0);
  const weights = prior.slice();
  const first = new Float64Array(names.length);
  const second = new Float64Array(names.length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight, index) => -penalty * (weight - (prior[index] ?? 0)));
    for (const page of dense) addGradient(page, weights, gradient, 1 / dense.length);
    for (const [index, slope] of gradient.entries()) {
      const m = (first[index] = 0.9 * (first[index] ?? 0) + 0.1 * slope);
      const v = (second[index] = 0.999 * (second[index] ?? 0) + 0.001 * slope * slope);
      const rise = m / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
      weights[index] = (weights[index] ?? 0) + 0.05 * rise;
    }
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

/** Adds a page's gradient of the logarithm of the expected reward, times `share`. */
function addGradient(page: Dense, weights: Float64Array, gradient: Float64Array, share: number): void {
  const odds = page.rows.map((row) => Math.exp(Math.min(30, dot(row, weights))));
  const total = 1 + odds.reduce((sum, odd) => sum + odd, 0);
  const expected =
    page.none / total + odds.reduce((sum, odd, index) => sum + (odd / total) * (page.rewards[index] ?? 0), 0);
  for (const [index, row] of page.rows.entries()) {
    const pull = (((odds[index] ?? 0) / total) * ((page.rewards[index] ?? 0) - expected)) / expected;
    if (Math.abs(pull) < 1e-7) continue;
    for (let at = 0; at < row.length; at += 1)
      gradient[at] = (gradient[at] ?? 0) + share * pull * (row[at] ?? 0);
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function rewardOf(choice: Choice): number {
  // Squared, so that a list with wrong items among the right ones is rewarded much less than a correct list.
  return 0.02 + (1 - LENIENT_SHARE) * choice.f1 ** 2 + LENIENT_SHARE * choice.lenient ** 2;
}

function scoreOf(choice: Choice, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of Object.entries(choice.features)) sum += value * (weights.get(name) ?? 0);
  return sum;
}

function chosen(sample: Sample, weights: Weights): Choice | undefined {
  let best: Choice | undefined;
  let bestScore = 0;
  for (const choice of sample.choices) {
    const score = scoreOf(choice, weights);
    if (score > bestScore) [best, bestScore] = [choice, score];
  }
  return best;
}

function report(name: string, pages: readonly Sample[], weightsOf: (sample: Sample) => Weights): void {
  const picks = pages.map((sample) => ({ sample, pick: chosen(sample, weightsOf(sample)) }));
  const f1 = mean(
    picks.filter(({ sample }) => sample.page.lists.length > 0).map(({ pick }) => pick?.f1 ?? 0),
  );
  const found = mean(
    picks
      .filter(({ sample }) => sample.page.lists.length > 0)
      .map(({ pick }) => Number((pick?.f1 ?? 0) >= 0.6)),
  );
  const lenient = mean(picks.flatMap(({ pick }) => (pick === undefined ? [] : [pick.lenient])));
  const alarms = mean(
    picks
      .filter(({ sample }) => sample.page.lists.length === 0)
      .map(({ pick }) => Number(pick !== undefined)),
  );
  console.log(
    `${name.padEnd(20)} page F1 ${f1.toFixed(3)}  found ${found.toFixed(3)}  lenient ${lenient.toFixed(3)}  alarms ${alarms.toFixed(3)}`,
  );
}

/** Prints the pages where another choice would have been better, with the actual choice and the best one. */
function explain(pages: readonly Sample[], weightsOf: (sample: Sample) => Weights): void {
  for (const sample of pages) {
    const weights = weightsOf(sample);
    const pick = chosen(sample, weights);
    const best = sample.choices.reduce<Choice | undefined>(
      (a, b) => (a === undefined || b.f1 > a.f1 ? b : a),
      undefined,
    );
    const isPositive = sample.page.lists.length > 0;
    if (isPositive ? (pick?.f1 ?? 0) >= 0.95 : pick === undefined) continue;
    console.log(`\n${sample.page.file} ${sample.page.url.slice(0, 80)}`);
    if (pick === undefined) console.log('  chose none');
    else console.log(`  chose ${scoreOf(pick, weights).toFixed(2)} f1 ${pick.f1.toFixed(2)}: ${pick.label}`);
    if (!isPositive || best === undefined) continue;
    console.log(`  best  ${scoreOf(best, weights).toFixed(2)} f1 ${best.f1.toFixed(2)}: ${best.label}`);
    if (pick === undefined || pick === best) continue;
    const names = new Set([...Object.keys(pick.features), ...Object.keys(best.features)]);
    const gaps = [...names]
      .map(
        (name) =>
          [
            name,
            ((pick.features[name] ?? 0) - (best.features[name] ?? 0)) * (weights.get(name) ?? 0),
          ] as const,
      )
      .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
    console.log(
      `  ${gaps
        .slice(0, 9)
        .map(([name, gap]) => `${name} ${gap.toFixed(2)}`)
        .join('  ')}`,
    );
  }
}

function write(weights: Weights): void {
  const rounded = [...weights].map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const);
  const kept = rounded.filter(([, weight]) => weight !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const source = `scripts/fit-read-next.ts, ${samples.length} annotated pages, L2 ${penalty}, ${steps} steps`;
  writeFileSync(
    WEIGHTS_FILE,
    `${JSON.stringify({ source, weights: Object.fromEntries(kept) }, undefined, 2)}\n`,
  );
}

function positives(pages: readonly Sample[]): readonly Sample[] {
  return pages.filter(({ page }) => page.lists.length > 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
