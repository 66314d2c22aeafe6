/**
 * Work that can be paused: a generator that yields wherever it may pause, written once both for callers that want
 * the result synchronously (`atOnce`) and for a live page, which must stay responsive (`inSlices`).
 */
export type Work<T> = Generator<void, T, void>;

/** Does all of the work without a pause. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** How work is cut into slices. */
export interface Slicing {
  /** How long a slice lasts, in milliseconds; the current piece is always finished. */
  readonly sliceMs: number;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Resolves after other tasks have had their turn. */
  readonly pause: () => Promise<void>;
}

/** Does the work in slices with a pause between them; without a pause if it takes less than one slice. */
export async function inSlices<T>(work: Work<T>, { sliceMs, now, pause }: Slicing): Promise<T> {
  let start = now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (now() - start < sliceMs) continue;
    await pause();
    start = now();
  }
}

/** Number of items handled before a pause is offered: about a millisecond's work. */
const PIECE = 500;

/** Calls `visit` for each item in order, offering a pause after every `piece` items. */
export function* eachInPieces<T>(
  items: readonly T[],
  visit: (item: T, index: number) => void,
  piece = PIECE,
): Work<void> {
  for (let from = 0; from < items.length; from += piece) {
    if (from > 0) yield;
    const end = Math.min(items.length, from + piece);
    for (let index = from; index < end; index += 1) {
      const item = items[index];
      if (item !== undefined) visit(item, index);
    }
  }
}
