import type { EngineChoice } from './settings';

/** Engines that use a model; the built-in one has none. */
export type AiEngine = Exclude<EngineChoice, 'built-in'>;

/** Whether an engine can work here, as far as its maker reports truthfully. */
export type Availability =
  | 'ready'
  | 'downloadable'
  | 'downloading'
  /** The browser has it, but asks the reader first. */
  | 'permission-needed'
  /** The browser has it, but not for this machine, or it is switched off. */
  | 'unavailable'
  /** The browser does not know it. */
  | 'absent';

/** The engines that belong to a browser; the reader's own server does not. */
export type BrowserEngine = Exclude<AiEngine, 'endpoint'>;

/** State of each engine of the browser. */
export type EngineStates = Readonly<Record<BrowserEngine, Availability>>;

/** What is asked of which engine; a result made with a different use is made again. */
export interface EngineUse {
  readonly engine: AiEngine;
  /** Name of the model on the reader's server; empty for a browser's own model. */
  readonly model: string;
  /** Host of the server with its port; empty for a browser's own model. */
  readonly host: string;
  readonly factCount: number;
  /** BCP 47, or `article` for the article's own language. */
  readonly language: string;
}

/** True when both would give the same result. */
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

/** The permission that Firefox's models require. An `object`, since our typings do not have its name. */
export const TRIAL_PERMISSION: object = { permissions: ['trialML'] };
