import type { Painted } from './painted';

/** One opening of a popup: the click, in milliseconds since the epoch, and what the browser measured. */
export interface Opening extends Painted {
  readonly clicked: number;
}

/** Which popup is opened, and in what condition: `stopped` is ours with the background stopped beforehand. */
export const WAYS = ['empty', 'warm', 'stopped'] as const;
export type Way = (typeof WAYS)[number];

/** A browser on the article's page, with our extension and the empty one. */
export interface Opener {
  readonly name: string;
  /** Opens a popup by a real click of the browser, waits for its text, and closes it. */
  open(way: Way): Promise<Opening>;
  close(): Promise<void>;
}

/** What in which popup has to be painted. */
export const TEXT = { empty: 'p', warm: '.digest', stopped: '.digest' } as const satisfies Record<
  Way,
  string
>;
