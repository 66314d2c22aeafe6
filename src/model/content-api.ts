import type { Highlighted, Revealed } from './messages';
import type { Outcome } from './outcome';
import type { PageRecord } from './page-record';
import type { Quote } from './quote';

/** What to read: the page, or the selection in it. */
export type PullScope = 'page' | 'selection';

/** The result of reading a page, and how long that took, in milliseconds. */
export interface PageRead {
  readonly record: PageRecord;
  readonly ms: number;
  /** The page was not parsed to its end yet, so there may be more to come. */
  readonly isLoading: boolean;
  /** The page has no text at all, visible or hidden. */
  readonly isBlank: boolean;
  /** Host of a frame from another site that fills most of the window, if there is one. */
  readonly frameHost?: string;
  /** The selected text, with a line break between paragraphs, if it was asked for. */
  readonly selected?: string;
}

/** What was found and painted, and the stem of the highlights' names, for which a style sheet has to follow. */
export interface Painted extends Revealed {
  readonly stem: string;
}

/** What the injected script offers the background. Every answer is plain data; no method ever throws. */
export interface ContentApi {
  /** @param waitMs how long to wait for a page that is still loading to be parsed to its end, in milliseconds */
  pull(scope: PullScope, waitMs?: number): Promise<Outcome<PageRead>>;
  reveal(quotes: readonly Quote[], scrolls: boolean): Outcome<Painted>;
  highlighted(): Outcome<Highlighted>;
  conceal(): Outcome<null>;
}

/**
 * Kind of the one message that the content script sends unasked: Escape in the page took the highlights away. It says
 * no more than that, and a page that can forge it makes a view look again.
 */
export const ESCAPED = 'escaped';

/** Name of the global, in the extension's isolated world, that holds the `ContentApi`. */
export const CONTENT_GLOBAL = '__nutgraf';
