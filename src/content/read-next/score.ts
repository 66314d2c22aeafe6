import weights from './data/weights.json';

/** Fitted by `scripts/fit-read-next.ts`; a feature without a weight counts nothing. */
const byName: ReadonlyMap<string, number> = new Map(Object.entries(weights.weights));

/** How surely a candidate is what a reader would call "read next"; above 0 it is shown. */
export function scoreOf(features: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, value] of Object.entries(features)) sum += value * (byName.get(name) ?? 0);
  return sum;
}
