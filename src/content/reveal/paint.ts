import { FLASHES, HIGHLIGHT } from '../../model/highlight';

type Page = Window & typeof globalThis;

/** How long one step of the fade takes, in milliseconds. */
const FADE_STEP_MS = 180;

let stopListening: (() => void) | undefined;

/** Paints the ranges, and no others, until `unpaint` or Escape. The first fades in from a stronger colour. */
export function paint(page: Page, ranges: readonly Range[]): void {
  unpaint(page);
  if (ranges.length === 0) return;
  page.CSS.highlights.set(HIGHLIGHT, new page.Highlight(...ranges));
  if (!page.matchMedia('(prefers-reduced-motion: reduce)').matches) flash(page, ranges, 0);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') unpaint(page);
  };
  page.document.addEventListener('keydown', onKey, true);
  stopListening = () => {
    page.document.removeEventListener('keydown', onKey, true);
  };
}

/** Takes all paint away. */
export function unpaint(page: Page): void {
  stopListening?.();
  stopListening = undefined;
  for (const name of [HIGHLIGHT, ...FLASHES]) page.CSS.highlights.delete(name);
}

/** A highlight knows no transition, so the fade is a row of highlights, each weaker than the one before. */
function flash(page: Page, ranges: readonly Range[], step: number): void {
  const before = FLASHES[step - 1];
  if (before !== undefined) page.CSS.highlights.delete(before);
  const now = FLASHES[step];
  if (now === undefined || !page.CSS.highlights.has(HIGHLIGHT)) return;
  const highlight = new page.Highlight(...ranges);
  highlight.priority = 1;
  page.CSS.highlights.set(now, highlight);
  page.setTimeout(() => {
    flash(page, ranges, step + 1);
  }, FADE_STEP_MS);
}
