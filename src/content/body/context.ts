import type { Survey } from './survey';
import type { Verdict } from './verdict';

/** What the clear cases around a line say, after the line's own features. */
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

/** Rows of CONTEXT, one a line that is open, none for the others, from the verdicts: 1 kept, -1 out, 0 open. */
export function contextOf(
  { lines, places, signatureOf }: Pick<Survey, 'lines' | 'places' | 'signatureOf'>,
  verdicts: readonly Verdict[],
): readonly number[][] {
  const values = verdicts.map((verdict) => (verdict === undefined ? 0 : verdict.isKept ? 1 : -1));
  const byParent = new Means<unknown>();
  const byBranch = new Means<unknown>();
  const bySignature = new Means<string>();
  for (const [index, line] of lines.entries()) {
    const value = values[index] ?? 0;
    byParent.add(line.node.parent, value);
    byBranch.add(places[index]?.branch, value);
    bySignature.add(signatureOf(line.node), value);
  }
  const isKept = (index: number): number => Number(values[index] === 1);
  let before = 0;
  let after = values.filter((value) => value === 1).length;
  return lines.map((line, index) => {
    after -= isKept(index);
    if (values[index] !== 0) {
      before += isKept(index);
      return [];
    }
    return [
      Math.min(20, before),
      Math.min(20, after),
      isKept(index - 1) + isKept(index - 2) + isKept(index - 3) + isKept(index - 4),
      isKept(index + 1) + isKept(index + 2) + isKept(index + 3) + isKept(index + 4),
      values[index - 1] ?? -1,
      values[index + 1] ?? -1,
      byParent.of(line.node.parent),
      byBranch.of(places[index]?.branch),
      bySignature.of(signatureOf(line.node)),
    ];
  });
}

class Means<Key> {
  readonly #sums = new Map<Key, { sum: number; count: number }>();

  add(key: Key, value: number): void {
    const entry = this.#sums.get(key);
    if (entry === undefined) this.#sums.set(key, { sum: value, count: 1 });
    else {
      entry.sum += value;
      entry.count += 1;
    }
  }

  of(key: Key): number {
    const entry = this.#sums.get(key);
    return entry === undefined ? 0 : entry.sum / entry.count;
  }
}
