/** Name of the global, in the extension's isolated world, that tells what is highlighted. */
const KEPT_GLOBAL = '__nutgrafHighlighted';

/** A sentence that was highlighted: the words that it was looked for with, and where it was found. */
export interface Kept {
  readonly exact: string;
  readonly range: Range;
}

/**
 * Keeps what was highlighted for a later view to ask after, which asks another copy of this script.
 *
 * @param isThere whether the paint is still in the page
 */
export function keepHighlighted(kept: readonly Kept[], isThere: () => boolean): void {
  // A range whose words have left the page has closed.
  const exacts = (): readonly string[] =>
    isThere() ? kept.filter(({ range }) => !range.collapsed).map(({ exact }) => exact) : [];
  Object.assign(globalThis, { [KEPT_GLOBAL]: exacts });
}

/** The words of the sentences that are highlighted now. */
export function highlighted(): readonly string[] {
  // A page's `<form id="__nutgrafHighlighted">` can stand there too, or what an older version of ours has left.
  const exacts: unknown = Reflect.get(globalThis, KEPT_GLOBAL);
  const told: unknown = typeof exacts === 'function' ? exacts() : [];
  return Array.isArray(told) ? told.filter((exact) => typeof exact === 'string') : [];
}
