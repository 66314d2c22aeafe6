/**
 * A snapshot of a page as plain data: what it shows, and what it says about itself to machines. It is read in the
 * page, and interpreted elsewhere.
 */
export interface PageRecord {
  /** Address that the page was read from. */
  readonly url: string;
  /**
   * `SaidEntry[]` as JSON: the elements that describe the page or their own content, and the ancestors of those; in
   * document order, so that a parent comes before its children.
   */
  readonly said: string;
  /** `SeenEntry[]` as JSON, cut where the reading paused: all that is visible, in reading order, the root first. */
  readonly seen: readonly string[];
}

/**
 * What the reading encounters next:
 * - a text as it is written; white space alone becomes a single space, unless it is preformatted (`<pre>`);
 * - the start of an element: its local name in lower case, then its meaningful attributes as alternating names and
 *   values. If it is one of `said`, its index there comes first;
 * - a number: how many of the most recently opened elements end here;
 * - null: a picture that is not visible.
 */
export type SeenEntry = string | number | null | readonly (string | number)[];

/** Index of the parent, -1 for none; local name; text, where it matters; attributes as alternating names and values. */
export type SaidEntry = readonly [parent: number, tag: string, text: string, ...attributes: string[]];

/**
 * Longest `said`, and longest `seen` in total, that is passed on, in UTF-16 code units: none of 500 saved news pages
 * reaches a twentieth of it.
 */
export const RECORD_LIMIT = 40_000_000;
