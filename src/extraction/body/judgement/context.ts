import type { PageNode } from '../../tree/page-tree';
import type { Survey } from '../survey/survey';
import type { Verdict } from './verdict';

/** Names of the columns on the clear cases around a line; they follow the line's own features. */
export const CONTEXT: readonly string[] = [
  'keptBefore',
  'keptAfter',
  'keptAbove',
  'keptBelow',
  'verdictBefore',
  'verdictAfter',
  'parentVerdict',
  'branchVerdict',
  'signatureVerdict',
];

/** Returns a function that computes a line's CONTEXT from all verdicts: 1 kept, -1 out, 0 open. */
export function contextReader(
  { lines, nodes, places, signatureOf }: Pick<Survey, 'lines' | 'nodes' | 'places' | 'signatureOf'>,
  verdicts: readonly Verdict[],
): (index: number) => readonly number[] {
  const values = verdicts.map((verdict) => (verdict === undefined ? 0 : verdict.isKept ? 1 : -1));
  const byParent = new Means(nodes.length);
  const byBranch = new Means(nodes.length);
  const bySignature = new Map<string, { sum: number; count: number }>();
  /** How many lines before each line are kept. */
  const before = new Uint32Array(lines.length);
  let kept = 0;
  lines.forEach(({ node }, index) => {
    const value = values[index] ?? 0;
    before[index] = kept;
    if (value === 1) kept += 1;
    byParent.add(node.parent, value);
    byBranch.add(places[node.index]?.branch, value);
    const signature = signatureOf(node);
    const mean = bySignature.get(signature);
    if (mean === undefined) bySignature.set(signature, { sum: value, count: 1 });
    else {
      mean.sum += value;
      mean.count += 1;
    }
  });
  const isKept = (index: number): number => Number(values[index] === 1);
  return (index) => {
    const node = lines[index]?.node;
    const mean = bySignature.get(signatureOf(node)) ?? { sum: 0, count: 1 };
    return [
      Math.min(20, before[index] ?? 0),
      Math.min(20, kept - (before[index] ?? 0) - isKept(index)),
      isKept(index - 1) + isKept(index - 2) + isKept(index - 3) + isKept(index - 4),
      isKept(index + 1) + isKept(index + 2) + isKept(index + 3) + isKept(index + 4),
      values[index - 1] ?? -1,
      values[index + 1] ?? -1,
      byParent.of(node?.parent),
      byBranch.of(node === undefined ? undefined : places[node.index]?.branch),
      mean.sum / mean.count,
    ];
  };
}

/** Means of values by node. */
class Means {
  readonly #sums: Float64Array;
  readonly #counts: Uint32Array;

  constructor(private readonly size: number) {
    // One more slot, for values without a node.
    this.#sums = new Float64Array(size + 1);
    this.#counts = new Uint32Array(size + 1);
  }

  add(node: PageNode | undefined, value: number): void {
    const at = node?.index ?? this.size;
    this.#sums[at] = (this.#sums[at] ?? 0) + value;
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  of(node: PageNode | undefined): number {
    const at = node?.index ?? this.size;
    return (this.#sums[at] ?? 0) / Math.max(1, this.#counts[at] ?? 0);
  }
}
