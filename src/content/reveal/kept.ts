/** Name of the global, in the extension's isolated world, whose function returns what is highlighted. */
const KEPT_GLOBAL = '__nutgrafHighlighted';

/** A sentence that was highlighted: the words that were searched for, and where they were found. */
export interface Kept {
  readonly exact: string;
  readonly range: Pick<Range, 'collapsed'>;
}

/**
 * Keeps what was highlighted, so that a later view can ask for it through another copy of this script.
 *
 * @param isThere whether the paint is still in the page
 */
export function keepHighlighted(kept: readonly Kept[], isThere: () => boolean): void {
  // A range collapses when its words are removed from the page.
  const exacts = (): readonly string[] =>
    isThere() ? kept.filter(({ range }) => !range.collapsed).map(({ exact }) => exact) : [];
  Object.assign(globalThis, { [KEPT_GLOBAL]: exacts });
}

/** Returns the words of the sentences that are highlighted now. */
export function highlighted(): readonly string[] {
  // This can also be a page's `<form id="__nutgrafHighlighted">`, or a leftover of an older version of ours.
  const exacts: unknown = Reflect.get(globalThis, KEPT_GLOBAL);
  const told: unknown = typeof exacts === 'function' ? exacts() : [];
  return Array.isArray(told) ? told.filter((exact) => typeof exact === 'string') : [];
}
