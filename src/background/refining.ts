import type { Article } from '../model/article';
import type { WrittenFact } from '../model/fact';
import type { EngineFailure } from '../model/failure';
import type { Engine, EngineOptions } from './engines/engine';
import { grounderFor } from './grounding';

/** Where an engine's work for a page stands; kept outside the worker, so that its death loses nothing. */
export type Refining =
  | { readonly phase: 'downloading'; readonly share: number; readonly facts: readonly WrittenFact[] }
  | { readonly phase: 'writing'; readonly facts: readonly WrittenFact[] }
  | { readonly phase: 'done'; readonly facts: readonly WrittenFact[]; readonly covered: number }
  | { readonly phase: 'failed'; readonly facts: readonly WrittenFact[]; readonly failure: EngineFailure }
  | { readonly phase: 'cancelled'; readonly facts: readonly WrittenFact[] };

/** Keeps the state of each page; the views watch it. */
export interface RefiningStore {
  read(pageKey: string): Promise<Refining | undefined>;
  write(pageKey: string, state: Refining): Promise<void>;
}

/** One page to refine. */
export interface Job {
  readonly pageKey: string;
  readonly article: Article;
  readonly engine: Engine;
  readonly options: EngineOptions;
}

/** Runs engines, one at a time for a page, and checks every fact before it is stored. */
export class Refiner {
  readonly #store: RefiningStore;
  /** Work under way in this life of the worker; what the store says beyond that was left by a dead one. */
  readonly #running = new Map<string, { controller: AbortController; ended: Promise<void> }>();

  constructor(store: RefiningStore) {
    this.#store = store;
  }

  /**
   * Begins, or begins again what a worker that was stopped left unfinished. Asking while it runs, or after it
   * was done, changes nothing. The promise ends with the work.
   */
  async refine(job: Job): Promise<void> {
    const running = this.#running.get(job.pageKey);
    if (running !== undefined) return running.ended;
    const controller = new AbortController();
    const ended = this.#begin(job, controller.signal).finally(() => this.#running.delete(job.pageKey));
    this.#running.set(job.pageKey, { controller, ended });
    return ended;
  }

  /** Stops the engine itself and keeps the facts so far. */
  async cancel(pageKey: string): Promise<void> {
    const running = this.#running.get(pageKey);
    running?.controller.abort();
    await running?.ended;
    const state = await this.#store.read(pageKey);
    if (state !== undefined && isUnfinished(state))
      await this.#store.write(pageKey, { phase: 'cancelled', facts: state.facts });
  }

  async #begin({ pageKey, article, engine, options }: Job, signal: AbortSignal): Promise<void> {
    const before = await this.#store.read(pageKey);
    if (before?.phase === 'done' || signal.aborted) return;
    const check = grounderFor(article);
    const facts: WrittenFact[] = [];
    // The store gets a copy each time: it may keep what it is given.
    const soFar = (): readonly WrittenFact[] => facts.slice();
    await this.#store.write(pageKey, { phase: 'writing', facts: soFar() });
    for await (const event of engine.facts(article, options, signal)) {
      if (signal.aborted) return;
      switch (event.kind) {
        case 'downloading':
          await this.#store.write(pageKey, { phase: 'downloading', share: event.share, facts: soFar() });
          break;
        case 'fact': {
          const { text, cites } = event.fact;
          facts.push({ kind: 'written', text, cites, verdict: check(text, cites) });
          await this.#store.write(pageKey, { phase: 'writing', facts: soFar() });
          break;
        }
        case 'finished':
          await this.#store.write(pageKey, { phase: 'done', facts: soFar(), covered: event.covered });
          break;
        case 'failed':
          await this.#store.write(pageKey, { phase: 'failed', facts: soFar(), failure: event.failure });
          break;
        default:
          event satisfies never;
      }
    }
  }
}

/** True for a state that only a running worker can leave: found after its death, it is begun again. */
export function isUnfinished({ phase }: Refining): boolean {
  return phase === 'downloading' || phase === 'writing';
}
