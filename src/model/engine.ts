import type { EngineChoice } from './settings';

/** Engines with a model; the built-in one has none. */
export type AiEngine = Exclude<EngineChoice, 'built-in'>;

/** Whether an engine can work here, as far as its maker says. */
export type Availability =
  | 'ready'
  | 'downloadable'
  | 'downloading'
  /** The browser has it and asks the reader first. */
  | 'permission-needed'
  /** The browser has it, but not for this machine, or it is switched off. */
  | 'unavailable'
  /** The browser does not have it. */
  | 'absent';

/** The engines that belong to a browser; the reader's own server is not part of the browser. */
export type BrowserEngine = Exclude<AiEngine, 'endpoint'>;

/** State of each engine of the browser. */
export type EngineStates = Readonly<Record<BrowserEngine, Availability>>;

/** Which engine is asked for what: a result made in any other way is made again. */
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

/** The permission that Firefox's models need. An `object`, since its name is missing from the types. */
export const TRIAL_PERMISSION: object = { permissions: ['trialML'] };
