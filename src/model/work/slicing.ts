import type { Slicing } from './work';

/** From this length on, a browser counts a task as one that users notice (Long Tasks API, § 1.1). In milliseconds. */
const SLICE_MS = 50;

/** Returns the slicing for work that shares a thread with a page, be it the reader's or one of ours. */
export function taskSlicing(): Slicing {
  return { sliceMs: SLICE_MS, now: () => performance.now(), pause: nextTask };
}

/**
 * Yields the page's thread and resumes as an ordinary task, in its turn. Does not use `scheduler.yield`, which
 * resumes ahead of the page's own tasks and would go on starving them, nor a timer, which fires only once a second
 * in a background tab.
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
