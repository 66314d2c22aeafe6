import type { EngineUse } from './engine';
import type { WrittenFact } from './fact';
import type { EngineFailure } from './failure';

/** The state of an engine's work for a page; kept outside the worker, so that nothing is lost when it is stopped. */
export type Refining = {
  readonly use: EngineUse;
  /** Checked, in the engine's order, as many as there are so far. */
  readonly facts: readonly WrittenFact[];
  /** Share of the article that the engine has been given so far, from 0 to 1. */
  readonly covered: number;
} & RefiningPhase;

/** The phases, with what belongs to one of them alone. */
export type RefiningPhase =
  | { readonly phase: 'downloading'; readonly share: number }
  | { readonly phase: 'writing' }
  | { readonly phase: 'done' }
  | { readonly phase: 'failed'; readonly failure: EngineFailure }
  | { readonly phase: 'cancelled' };

/** True for a state that only a running worker can leave: if found after a restart, the work begins again. */
export function isUnfinished({ phase }: Pick<Refining, 'phase'>): boolean {
  return phase === 'downloading' || phase === 'writing';
}

/** Key of a page's state in `storage.session`. A page's key begins with its tab. */
export function refiningKey(pageKey: string): string {
  return `refining:${pageKey}`;
}

/** The state from storage. Only the background writes it; the check is for what an older version left. */
export function parseRefining(stored: unknown): Refining | undefined {
  return isRefining(stored) ? stored : undefined;
}

function isRefining(value: unknown): value is Refining {
  return (
    typeof value === 'object' &&
    value !== null &&
    'use' in value &&
    'phase' in value &&
    'covered' in value &&
    'facts' in value &&
    Array.isArray(value.facts)
  );
}
