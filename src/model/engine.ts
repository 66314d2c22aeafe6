import type { EngineChoice } from './settings';

/** Engines with a model; the built-in one has none. */
export type AiEngine = Exclude<EngineChoice, 'built-in'>;

/** Whether an engine can work here, as truthfully as its maker tells. */
export type Availability =
  | 'ready'
  | 'downloadable'
  | 'downloading'
  /** The browser has it and asks the reader first. */
  | 'permission-needed'
  /** The browser has it, but not for this machine, or it is switched off. */
  | 'unavailable'
  /** The browser knows nothing of it. */
  | 'absent';

/** The engines that belong to a browser; the reader's own server is no state of the browser. */
export type BrowserEngine = Exclude<AiEngine, 'endpoint'>;

/** State of each engine of the browser. */
export type EngineStates = Readonly<Record<BrowserEngine, Availability>>;

/** What is asked of which engine: a result that was made otherwise is made anew. */
export interface EngineUse {
  readonly engine: AiEngine;
  /** Name of the model on the reader's server; empty for the browsers' own. */
  readonly model: string;
  /** The server with its port; empty for the browsers' own. */
  readonly host: string;
  readonly factCount: number;
  /** BCP 47, or `article` for the article's own. */
  readonly language: string;
}

/** True when both would give the same. */
export function isSameUse(one: EngineUse, other: EngineUse): boolean {
  return (
    one.engine === other.engine &&
    one.model === other.model &&
    one.host === other.host &&
    one.factCount === other.factCount &&
    one.language === other.language
  );
}

/** What Firefox is asked for; it chooses the model for the task itself. */
export const FIREFOX_TASK = { taskName: 'summarization' } as const;

/** The permission that Firefox's models want. An `object`, since its name is not in the types that we have. */
export const TRIAL_PERMISSION: object = { permissions: ['trialML'] };
