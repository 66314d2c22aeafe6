import type { Highlighted, Revealed } from './messages';
import type { Outcome } from './outcome';
import type { PageRecord } from './page-record';
import type { Quote } from './quote';

/** What to read: the page, or what is selected in it. */
export type PullScope = 'page' | 'selection';

/** What was read in a page, and how long that took, in milliseconds. */
export interface PageRead {
  readonly record: PageRecord;
  readonly ms: number;
  /** There may be more to come: the page was not parsed to its end. */
  readonly isLoading: boolean;
  /** The page has no text at all, seen or unseen. */
  readonly isBlank: boolean;
  /** Host of a frame of another site that fills most of the window, if there is one. */
  readonly frameHost?: string;
  /** The selected text, a line break between its paragraphs, when that was asked for. */
  readonly selected?: string;
}

/** What was found and painted, and the stem of the highlights' names, which the style sheet will need. */
export interface Painted extends Revealed {
  readonly stem: string;
}

/** What the injected script offers the background. Every answer is plain data; nothing ever throws. */
export interface ContentApi {
  /** @param waitMs how long a page that is still loading may take to be parsed to its end, in milliseconds */
  pull(scope: PullScope, waitMs?: number): Promise<Outcome<PageRead>>;
  reveal(quotes: readonly Quote[], scrolls: boolean): Outcome<Painted>;
  highlighted(): Outcome<Highlighted>;
  conceal(): Outcome<null>;
}

/** Name of the global, in the extension's isolated world, that holds the `ContentApi`. */
export const CONTENT_GLOBAL = '__nutgraf';
