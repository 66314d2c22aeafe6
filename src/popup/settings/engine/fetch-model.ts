import browser from 'webextension-polyfill';
import { FIREFOX_TASK, type BrowserEngine } from '../../../model/engine';
import { makerIn, MODEL_MAKERS } from '../../../model/model-maker';
import { fieldOf } from '../../../model/record';
import { STORAGE_KEYS } from '../../../model/settings';

/** Progress of a download; the size only if the browser reports it. */
export interface Fetched {
  /** From 0 to 1. */
  readonly share: number;
  readonly bytes?: { readonly loaded: number; readonly total: number };
}

/** How a download ended. */
export type FetchEnd = 'here' | 'failed' | 'stalled';

/** After this long without progress nothing will come: some browser builds never answer. In milliseconds. */
const STALLED_MS = 120_000;

/**
 * Has the browser download an engine's model. Must be called within a click and in a document: Chrome starts a
 * download nowhere else. Never rejects. Calls no callback after it has ended, except `onLate` when a model given up
 * as stalled has arrived after all.
 */
export async function fetchModel(
  engine: BrowserEngine,
  onProgress: (fetched: Fetched) => void,
  onLate: () => void,
  stalledMs = STALLED_MS,
): Promise<FetchEnd> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stall = (): void => undefined;
  const stalled = new Promise<FetchEnd>((resolve) => {
    stall = () => resolve('stalled');
  });
  let isOver = false;
  const hear = (fetched?: Fetched): void => {
    if (isOver) return;
    clearTimeout(timer);
    timer = setTimeout(stall, stalledMs);
    if (fetched !== undefined) onProgress(fetched);
  };
  hear();
  const fetching = engine === 'firefox-ml' ? fromFirefox(hear) : fromChrome(engine, hear);
  try {
    const end = await Promise.race([fetching.then((): FetchEnd => 'here'), stalled]);
    if (end === 'stalled') fetching.then(onLate, warn);
    return end;
  } catch (error) {
    warn(error);
    return 'failed';
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/** Logs the error as it is: every browser has its own words for a full disk, no network or too weak a machine. */
function warn(error: unknown): void {
  console.warn('Nutgraf: the model was not downloaded:', error);
}

async function fromChrome(
  engine: keyof typeof MODEL_MAKERS,
  hear: (fetched: Fetched) => void,
): Promise<void> {
  const { global, options } = MODEL_MAKERS[engine];
  const maker = makerIn<{ destroy(): void }>(globalThis, global);
  if (maker === undefined) throw new Error(`There is no ${global}`);
  const monitor = (target: EventTarget): void =>
    target.addEventListener('downloadprogress', (event) => {
      const share: unknown = Reflect.get(event, 'loaded');
      if (typeof share === 'number') hear({ share });
    });
  (await maker.create({ ...options, monitor })).destroy();
}

async function fromFirefox(hear: (fetched: Fetched) => void): Promise<void> {
  const ml = fieldOf(fieldOf(browser, 'trial'), 'ml');
  const onProgress = (data: unknown): void => {
    const [loaded, total] = [fieldOf(data, 'totalLoaded'), fieldOf(data, 'total')];
    if (typeof loaded !== 'number' || typeof total !== 'number' || total <= 0) return;
    hear({ share: Math.min(1, loaded / total), bytes: { loaded, total } });
  };
  const events = fieldOf(ml, 'onProgress');
  call(events, 'addListener', onProgress);
  try {
    await call(ml, 'createEngine', { ...FIREFOX_TASK });
    await browser.storage.local.set({ [STORAGE_KEYS.firefoxModelFetched]: true });
  } finally {
    call(events, 'removeListener', onProgress);
  }
}

function call(target: unknown, method: string, argument: unknown): unknown {
  const called = fieldOf(target, method);
  if (typeof called !== 'function') throw new Error(`There is no ${method}`);
  return Reflect.apply(called, target, [argument]);
}
