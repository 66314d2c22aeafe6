import { highlightNames } from '../../model/highlight';
import { native } from '../tree/native';
import { documentStem } from './stem';

/** How long one step of the fade takes, in milliseconds. */
const FADE_STEP_MS = 90;

/**
 * Paints the ranges, and no others, until `unpaint` or Escape. They fade in from a stronger colour.
 *
 * The next reveal comes from another copy of this script. A copy knows that its paint has been replaced when the
 * page's highlight is no longer the one that it set.
 *
 * @param documents all in which a range may be, or in which a reader may press Escape
 * @param onEscape called after Escape has removed the paint
 * @returns a function that reports whether any of this paint is still there
 */
export function paint(
  documents: readonly Document[],
  ranges: readonly Range[],
  onEscape: () => void,
): () => boolean {
  unpaint(documents);
  if (ranges.length === 0) return () => false;
  const isOurs = documents.map((document) => {
    const own = ranges.filter((range) => range.startContainer.ownerDocument === document);
    return paintIn(document, own);
  });
  const isOver = (): boolean => isOurs.every((isOurs) => !isOurs());
  for (const document of documents) {
    const onKey = (event: Event): void => {
      if (!isOver() && 'key' in event && event.key === 'Escape') {
        unpaint(documents);
        onEscape();
      }
      if (isOver()) native(document, 'removeEventListener').call(document, 'keydown', onKey, true);
    };
    native(document, 'addEventListener').call(document, 'keydown', onKey, true);
  }
  return () => !isOver();
}

/** Removes all paint. */
export function unpaint(documents: readonly Document[]): void {
  const { resting, flashes } = highlightNames(documentStem());
  for (const document of documents)
    for (const name of [resting, ...flashes]) native(document, 'defaultView')?.CSS.highlights.delete(name);
}

/** Paints in one document; returns a function that tells whether that paint is still there. */
function paintIn(document: Document, ranges: readonly Range[]): () => boolean {
  const view = native(document, 'defaultView');
  if (view === null || ranges.length === 0) return () => false;
  const { highlights } = view.CSS;
  const { resting, flashes } = highlightNames(documentStem());
  const own = new view.Highlight(...ranges);
  highlights.set(resting, own);
  const isOurs = (): boolean => highlights.get(resting) === own;

  // Highlights have no transitions, so the fade is a series of highlights, each weaker than the one before.
  const flash = (step: number): void => {
    if (!isOurs()) return;
    const before = flashes[step - 1];
    if (before !== undefined) highlights.delete(before);
    const now = flashes[step];
    if (now === undefined) return;
    const strong = new view.Highlight(...ranges);
    strong.priority = 1;
    highlights.set(now, strong);
    view.setTimeout(() => flash(step + 1), FADE_STEP_MS);
  };
  if (!view.matchMedia('(prefers-reduced-motion: reduce)').matches) flash(0);
  return isOurs;
}
