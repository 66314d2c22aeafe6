import type { Problem } from '../../model/verdict';
import type { Aligned } from './align';
import type { Prepared } from './prepared';

/**
 * What is counted about a claim: each is zero or more, and each is evidence against it. The weights are in
 * `data/weights.json`.
 */
export const SIGNALS = [
  'number',
  'date',
  'name',
  'quotation',
  'negation',
  'opposite',
  'hedge',
  'hardened',
  'roles',
  'exchanged',
  'speaker',
  'swapped',
  'unknown',
  'stitched',
  'loose',
  'repeated',
  'elsewhere',
] as const;

type Signal = (typeof SIGNALS)[number];

/** How much of each signal was counted; those that are missing were not. */
export type Signals = Readonly<Partial<Record<Signal, number>>>;

/** What a check found: problems for the reader, signals for the verdict. */
interface Finding {
  readonly problems: readonly Problem[];
  readonly signals: Signals;
}

/** The input of every check. */
interface Evidence {
  readonly claim: string;
  readonly article: Prepared;
  readonly aligned: readonly Aligned[];
}

/** One check of a claim. Pure. */
export type Check = (evidence: Evidence) => Finding;
