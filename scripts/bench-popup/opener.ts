import type { Painted } from './painted';

/** One opening of a popup: the click, in milliseconds since the epoch, and what the browser measured. */
export interface Opening extends Painted {
  readonly clicked: number;
}

/**
 * Which popup is opened, and in what condition. `warm` and `stopped` are ours on an article that it has not seen,
 * the latter with the background stopped beforehand; `again` is ours a second time on the same article.
 */
export const WAYS = ['empty', 'warm', 'again', 'stopped'] as const;
export type Way = (typeof WAYS)[number];

/** Whether the way is on an article of its own. */
export const isOnFreshArticle = (way: Way): boolean => way === 'warm' || way === 'stopped';

/** How long a page has stood before the click, in milliseconds: a reader looks at it first. */
export const SETTLED_MS = 500;

/** A browser with our extension and the empty one. */
export interface Opener {
  readonly name: string;
  /** Shows an article in the tab, and waits until it has settled. */
  show(url: string): Promise<void>;
  /** Opens a popup by a real click of the browser, waits for its text, and closes it. */
  open(way: Way): Promise<Opening>;
  close(): Promise<void>;
}

/** What in which popup has to be painted. */
export const TEXT = {
  empty: 'p',
  warm: '.digest',
  again: '.digest',
  stopped: '.digest',
} as const satisfies Record<Way, string>;
