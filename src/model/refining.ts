import type { EngineUse } from './engine';
import type { WrittenFact } from './fact';
import type { EngineFailure } from './failure';
import { isRecord } from './record';

/** State of an engine's work for a page; stored outside the worker, so that nothing is lost when that dies. */
export type Refining = {
  readonly use: EngineUse;
  /** The checked facts so far, in the engine's order. */
  readonly facts: readonly WrittenFact[];
  /** Share of the article that the engine has been given so far, from 0 to 1. */
  readonly covered: number;
} & RefiningPhase;

/** The phases, each with the data that only it has. */
export type RefiningPhase =
  | { readonly phase: 'downloading'; readonly share: number }
  | { readonly phase: 'writing' }
  | { readonly phase: 'done' }
  | { readonly phase: 'failed'; readonly failure: EngineFailure }
  | { readonly phase: 'cancelled' };

/** True for a state that only a running worker can leave; if found after that has died, the work starts again. */
export function isUnfinished({ phase }: Pick<Refining, 'phase'>): boolean {
  return phase === 'downloading' || phase === 'writing';
}

/**
 * True when the engine answered without a single fact. Its next answer would be the same, and takes as long: it is asked
 * again only when the reader wants that, or another model.
 */
export function gaveNothing(state: Refining): boolean {
  return state.phase === 'failed' && state.failure.code === 'answer-not-json' && state.facts.length === 0;
}

/** Returns the key of a page's state in `storage.session`. A page's key begins with its tab. */
export function refiningKey(pageKey: string): string {
  return `refining:${pageKey}`;
}

/** Parses the state from storage. Only the background writes it; the check rejects the format of older versions. */
export function parseRefining(stored: unknown): Refining | undefined {
  return isRefining(stored) ? stored : undefined;
}

function isRefining(value: unknown): value is Refining {
  return (
    isRecord(value) &&
    ['use', 'phase', 'covered'].every((key) => key in value) &&
    Array.isArray(value['facts'])
  );
}
