import type { Painted } from './painted';

/** One opening of a popup: the click, in milliseconds since the epoch, and what the browser measured. */
export interface Opening extends Painted {
  readonly clicked: number;
}

/** Which extension's popup. */
export type Whose = 'empty' | 'relay' | 'ours';

/** Which popup is opened, and under what conditions. */
export interface Way {
  readonly name: string;
  readonly whose: Whose;
  /** On an article that it has not seen before. */
  readonly isFresh: boolean;
  /** With the background stopped some time before. */
  readonly isStopped: boolean;
}

/** In this order, as the last one opens our popup a second time on the same article. */
export const WAYS: readonly Way[] = [
  { name: 'empty', whose: 'empty', isFresh: false, isStopped: false },
  { name: 'relay', whose: 'relay', isFresh: true, isStopped: false },
  { name: 'relay, stopped', whose: 'relay', isFresh: true, isStopped: true },
  { name: 'ours, stopped', whose: 'ours', isFresh: true, isStopped: true },
  { name: 'ours, warm', whose: 'ours', isFresh: true, isStopped: false },
  { name: 'ours, again', whose: 'ours', isFresh: false, isStopped: false },
];

/**
 * How long a page is left alone before the click, and a background after it was stopped, in milliseconds: a reader
 * looks at the page first, and the browser is not still busy shutting something down.
 */
const SETTLED_MS = 500;

/** A browser with our extension and the reference extensions. */
export interface Opener {
  readonly name: string;
  /** Shows an article in the tab, and waits until it has settled. */
  show(url: string): Promise<void>;
  /**
   * Opens a popup by a real click of the browser, waits for its text, and closes it. Undefined when the browser
   * reported no paint, as Firefox sometimes does not.
   */
  open(way: Way): Promise<Opening | undefined>;
  close(): Promise<void>;
}

/** The element that has to be painted in each popup. */
export const TEXT: Readonly<Record<Whose, string>> = { empty: 'p', relay: 'p', ours: '.digest' };

/** Waits until a page or a browser has settled. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
