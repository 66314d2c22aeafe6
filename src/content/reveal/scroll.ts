/** Share of the window's height at which the sentence comes to stand. */
const HEIGHT_SHARE = 0.35;

/** Brings a range into view: in boxes that scroll by themselves first, then in the window. */
export function scrollToRange(page: Window, range: Range): void {
  const behavior = page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { startContainer } = range;
  startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  page.scrollBy({ top: top - page.innerHeight * HEIGHT_SHARE, behavior });
}
