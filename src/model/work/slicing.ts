import type { Slicing } from './work';

/** From this on a browser counts a task as one that a reader feels (Long Tasks API, § 1.1). In milliseconds. */
const SLICE_MS = 50;

/** How work is sliced that shares a thread with a page, its own or one of ours. */
export function taskSlicing(): Slicing {
  return { sliceMs: SLICE_MS, now: () => performance.now(), pause: nextTask };
}

/**
 * Lets the page's thread go and comes back as a task like any other, in its turn. Not by `scheduler.yield`, which
 * comes back ahead of the page's own tasks and would starve them as before; nor by a timer: those of a tab in the
 * background fire once a second.
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
