import type { Slicing } from './work';

/** From this length on, in milliseconds, a task counts as one that users notice (Long Tasks API, § 1.1). */
const SLICE_MS = 50;

/** Slicing for work that shares a thread with a page, the reader's or one of ours. */
export function taskSlicing(): Slicing {
  return { sliceMs: SLICE_MS, now: () => performance.now(), pause: nextTask };
}

/**
 * Yields the page's thread and resumes as an ordinary task. Not by `scheduler.yield`, which resumes ahead of the
 * page's own tasks and would starve them as before; nor by a timer, which in a background tab fires once a second.
 */
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
