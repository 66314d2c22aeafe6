import type { Article } from '../../model/article';
import type { Subject } from '../../model/digest';
import { isSameUse, type EngineUse } from '../../model/engine';
import type { WrittenFact } from '../../model/fact';
import { gaveNothing, isUnfinished, type Refining, type RefiningPhase } from '../../model/refining';
import type { Engine, EngineOptions } from '../engines/engine';
import { grounderFor } from '../grounding';

/** Keeps the state of each page; the views watch it. */
export interface RefiningStore {
  read(pageKey: string): Promise<Refining | undefined>;
  write(pageKey: string, state: Refining): Promise<void>;
  remove(pageKey: string): Promise<void>;
}

/** One page to refine. */
export interface Job {
  readonly tabId: number;
  /** Which page of the tab: work for a linked page does not disturb work for the tab's own page. */
  readonly kind: Subject['kind'];
  readonly pageKey: string;
  /** What is read: the page's article, or the beginning of a very long one. */
  readonly article: Article;
  /** How much of the page's article that is, from 0 to 1. */
  readonly readShare: number;
  readonly engine: Engine;
  readonly use: EngineUse;
  /** Whether the reader asked for it again; otherwise cancelled work stays cancelled, and an empty answer empty. */
  readonly isRetry: boolean;
}

interface Run {
  readonly tabId: number;
  readonly kind: Subject['kind'];
  readonly use: EngineUse;
  readonly controller: AbortController;
  readonly ended: Promise<void>;
}

/** Runs engines, one at a time for a tab and a kind of subject, and checks every fact before it is stored. */
export class Refiner {
  readonly #store: RefiningStore;
  /** Work under way since this worker started; anything else in the store was left by an earlier worker. */
  readonly #running = new Map<string, Run>();

  constructor(store: RefiningStore) {
    this.#store = store;
  }

  /**
   * Begins the work, or restarts what a stopped worker left unfinished. Asking while it runs, or after it is done,
   * changes nothing, unless another engine is wanted by now. Resolves when the work has ended.
   */
  async refine(job: Job): Promise<void> {
    const running = this.#running.get(job.pageKey);
    if (running !== undefined && isSameUse(running.use, job.use)) return running.ended;
    // The reader has moved on to this page, or to this engine: nobody waits for the other work.
    const outdated = [...this.#running].filter(
      ([, { tabId, kind }]) => tabId === job.tabId && kind === job.kind,
    );
    const controller = new AbortController();
    const ended = Promise.all(outdated.map(([pageKey, run]) => this.#drop(pageKey, run)))
      .then(() => this.#begin(job, controller.signal))
      .finally(() => {
        if (this.#running.get(job.pageKey)?.controller === controller) this.#running.delete(job.pageKey);
      });
    const { tabId, kind, use } = job;
    this.#running.set(job.pageKey, { tabId, kind, use, controller, ended });
    return ended;
  }

  /** Stops the engine itself and keeps the facts so far. */
  async cancel(pageKey: string): Promise<void> {
    const running = this.#running.get(pageKey);
    running?.controller.abort();
    await running?.ended;
    const state = await this.#store.read(pageKey);
    if (state === undefined || !isUnfinished(state)) return;
    const { use, facts, covered } = state;
    await this.#store.write(pageKey, { use, facts, covered, phase: 'cancelled' });
  }

  /** Stops all work for a tab, or for all tabs. */
  async drop(tabId?: number): Promise<void> {
    const runs = [...this.#running].filter(([, run]) => tabId === undefined || run.tabId === tabId);
    await Promise.all(runs.map(([pageKey, run]) => this.#drop(pageKey, run)));
  }

  async #drop(pageKey: string, { controller, ended }: Run): Promise<void> {
    controller.abort();
    await ended;
    const state = await this.#store.read(pageKey);
    // The work begins again when its page is shown again.
    if (state !== undefined && isUnfinished(state)) await this.#store.remove(pageKey);
  }

  async #begin(
    { pageKey, article, readShare, engine, use, isRetry }: Job,
    signal: AbortSignal,
  ): Promise<void> {
    const before = await this.#store.read(pageKey);
    if (signal.aborted || (before !== undefined && isSettled(before, use, isRetry))) return;
    const check = grounderFor(article);
    const facts: WrittenFact[] = [];
    let covered = 0;
    // The store gets a copy of the facts each time: it may keep what it is given.
    const write = (phase: RefiningPhase): Promise<void> =>
      this.#store.write(pageKey, { use, covered, facts: facts.slice(), ...phase });
    const options: EngineOptions = { factCount: use.factCount, language: use.language };
    await write({ phase: 'writing' });
    try {
      for await (const event of engine.facts(article, options, signal)) {
        if (signal.aborted) return;
        switch (event.kind) {
          case 'downloading':
            await write({ phase: 'downloading', share: event.share });
            break;
          case 'covered':
            covered = event.share * readShare;
            await write({ phase: 'writing' });
            break;
          case 'fact': {
            const { text, cites } = event.fact;
            facts.push({ kind: 'written', text, cites, verdict: check(text, cites) });
            await write({ phase: 'writing' });
            break;
          }
          case 'finished':
            await write(facts.length > 0 ? { phase: 'done' } : nothingFrom(use));
            break;
          case 'failed':
            await write({ phase: 'failed', failure: event.failure });
            break;
          default:
            event satisfies never;
        }
      }
    } catch (error) {
      console.error('Nutgraf: the engine threw:', use.engine, error);
      if (!signal.aborted) await write({ phase: 'failed', failure: { code: 'engine-unexpected' } });
    }
  }
}

/** A model may end as if all were well and have said nothing; the built-in facts that stay are not in its words. */
function nothingFrom({ host }: EngineUse): RefiningPhase {
  return { phase: 'failed', failure: { code: 'answer-not-json', host } };
}

/** Whether the stored state answers the request, so that the engine need not be asked again. */
function isSettled(before: Refining, use: EngineUse, isRetry: boolean): boolean {
  if (!isSameUse(before.use, use)) return false;
  return before.phase === 'done' || (!isRetry && (before.phase === 'cancelled' || gaveNothing(before)));
}
