/**
 * A page as it is at one moment, as plain data: what it shows, and what it says of itself to machines. It is read in
 * the page and interpreted elsewhere.
 */
export interface PageRecord {
  /** Address that the page was read from. */
  readonly url: string;
  /**
   * `SaidEntry[]` as JSON: the elements that describe the page or what they hold, and those that these stand in; in
   * the page's order, so that a parent comes before what it holds.
   */
  readonly said: string;
  /** `SeenEntry[]` as JSON, cut wherever the reading paused: all that is seen, in reading order, the root first. */
  readonly seen: readonly string[];
}

/**
 * What a reading meets next:
 * - a text as it is written; one of white space alone is a single space, unless it is shown as it was typed
 *   (`<pre>`);
 * - an element that begins: its local name in lower case and those of its attributes that mean something, name and
 *   value in turns. Where it is one of `said`, its index there comes first;
 * - a number: that many of the most recently begun elements end;
 * - null: a picture that is not seen.
 */
export type SeenEntry = string | number | null | readonly (string | number)[];

/** Index of the parent, -1 for none; local name; text, where it counts; attributes, name and value in turns. */
export type SaidEntry = readonly [parent: number, tag: string, text: string, ...attributes: string[]];

/** Longest `said`, and longest `seen` in all, that is taken along, in UTF-16 code units: of 500 saved news pages none has a twentieth. */
export const RECORD_LIMIT = 40_000_000;
