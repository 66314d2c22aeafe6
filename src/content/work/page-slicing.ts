import type { Slicing } from './work';

/** From this on a browser counts a task as one that a reader feels (Long Tasks API, § 1.1). In milliseconds. */
const SLICE_MS = 50;

/** How work in a live page is sliced. */
export function slicingOf(page: Window): Slicing {
  return { sliceMs: SLICE_MS, now: () => performance.now(), pause: pauseOf(page) };
}

/**
 * Lets the page's thread go and comes back for the next slice of work: ahead of the page's other tasks where the
 * browser can promise that (Prioritized Task Scheduling, § 2.1 `scheduler.yield`), else as a task like any other.
 * Not by a timer: those of a tab in the background fire once a second.
 */
function pauseOf(page: Window): () => Promise<void> {
  const scheduler: unknown = Reflect.get(page, 'scheduler');
  return isYielding(scheduler) ? () => scheduler.yield() : nextTask;
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

function isYielding(value: unknown): value is { yield(): Promise<void> } {
  return typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';
}
