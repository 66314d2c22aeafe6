/**
 * Gradient boosting of small regression trees for binary classification (Friedman 2001, "Greedy Function
 * Approximation", § 4.5, with Newton steps in the leaves), on binned features.
 */
import type { Trees } from '../../src/extraction/body/judgement/trees';
import { logOdds } from '../../src/extraction/body/judgement/trees';
import { Bins } from './bins';

/** Training data: rows of features, whether each is kept (1) or not (0), and its weight. */
export interface Examples {
  readonly rows: readonly (readonly number[])[];
  readonly answers: readonly number[];
  readonly weights: readonly number[];
}

/** How the trees are grown. */
export interface BoostOptions {
  /** Names of the columns, in their order. */
  readonly features: readonly string[];
  /** Number of trees. */
  readonly trees: number;
  /** Most splits from a tree's root to a leaf. */
  readonly depth: number;
  /** Share of a tree's step that is taken, from 0 to 1. */
  readonly rate: number;
  /** Minimum sum of second derivatives in a leaf. */
  readonly leastLeaf: number;
  /** Added to the second derivatives of each leaf: greater values keep the leaves nearer to 0. */
  readonly l2: number;
  /** Shares of rows and of columns, chosen at random, that each tree is fitted to. */
  readonly rowShare: number;
  readonly columnShare: number;
}

/**
 * Fits trees to examples. The same examples and options give the same trees: its random numbers begin with a fixed seed.
 * Examples that are all alike have no finite odds: the bias is infinite then, or not a number.
 */
export function boost(examples: Examples, options: BoostOptions): Trees {
  const { rows, answers, weights } = examples;
  const random = randomFrom(1);
  const bins = new Bins(rows, options.features.length);
  const yes = sumOf(rows.map((_, i) => (weights[i] ?? 0) * (answers[i] ?? 0)));
  const bias = Math.log(yes / (sumOf(weights) - yes));
  const scores = new Float64Array(rows.length).fill(bias);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const trees: (readonly number[])[] = [];
  for (let round = 0; round < options.trees; round += 1) {
    for (let i = 0; i < rows.length; i += 1) {
      const chance = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      slopes[i] = (weights[i] ?? 0) * ((answers[i] ?? 0) - chance);
      curves[i] = (weights[i] ?? 0) * chance * (1 - chance);
    }
    const members = [...rows.keys()].filter(() => random() < options.rowShare);
    const columns = [...options.features.keys()].filter(() => random() < options.columnShare);
    const tree: number[] = [];
    grow(tree, members, options.depth, { bins, slopes, curves, columns, options });
    trees.push(tree);
    for (const [i, row] of rows.entries())
      scores[i] = (scores[i] ?? 0) + logOdds({ bias: 0, trees: [tree] }, row);
  }
  return { features: options.features, bias, trees };
}

interface Growing {
  readonly bins: Bins;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly columns: readonly number[];
  readonly options: BoostOptions;
}

/** Appends the subtree for `members`, in the format described in `trees.ts`. */
function grow(tree: number[], members: readonly number[], depth: number, growing: Growing): void {
  const { slopes, curves, options } = growing;
  const slope = sumOf(members.map((i) => slopes[i] ?? 0));
  const curve = sumOf(members.map((i) => curves[i] ?? 0));
  const split = depth === 0 ? undefined : bestSplit(members, slope, curve, growing);
  if (split === undefined) {
    tree.push(-1, rounded((options.rate * slope) / (curve + options.l2)));
    return;
  }
  const { bins } = growing;
  const start = tree.length;
  tree.push(split.column, rounded(bins.edge(split.column, split.bin)), 0);
  grow(
    tree,
    members.filter((i) => bins.of(i, split.column) <= split.bin),
    depth - 1,
    growing,
  );
  tree[start + 2] = tree.length;
  grow(
    tree,
    members.filter((i) => bins.of(i, split.column) > split.bin),
    depth - 1,
    growing,
  );
}

function bestSplit(members: readonly number[], slope: number, curve: number, growing: Growing) {
  const { bins, slopes, curves, columns, options } = growing;
  const { l2, leastLeaf } = options;
  const base = slope ** 2 / (curve + l2);
  let best: { column: number; bin: number } | undefined;
  let bestGain = 1e-6;
  for (const column of columns) {
    const size = bins.sizeOf(column);
    const slopeOf = new Float64Array(size);
    const curveOf = new Float64Array(size);
    for (const i of members) {
      const bin = bins.of(i, column);
      slopeOf[bin] = (slopeOf[bin] ?? 0) + (slopes[i] ?? 0);
      curveOf[bin] = (curveOf[bin] ?? 0) + (curves[i] ?? 0);
    }
    let left = 0;
    let leftCurve = 0;
    for (let bin = 0; bin + 1 < size; bin += 1) {
      left += slopeOf[bin] ?? 0;
      leftCurve += curveOf[bin] ?? 0;
      if (leftCurve < leastLeaf || curve - leftCurve < leastLeaf) continue;
      const gain = left ** 2 / (leftCurve + l2) + (slope - left) ** 2 / (curve - leftCurve + l2) - base;
      if (gain > bestGain) {
        bestGain = gain;
        best = { column, bin };
      }
    }
  }
  return best;
}

/** The generator mulberry32, seeded: the same pages give the same trees on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const rounded = (value: number): number => Number(value.toPrecision(4));
