import type { Quote } from '../../model/quote';
import type { Revealed } from '../../model/messages';
import { findQuote } from './find-quote';
import { paint, unpaint } from './paint';
import { readPageText } from './page-text';
import { scrollToRange } from './scroll';

/**
 * Highlights the sentences in the live page, which is searched anew each time: after a re-render they are
 * found again, or told to be gone. Changes no node of the page (CSS Custom Highlight API).
 */
export function reveal(
  page: Window & typeof globalThis,
  quotes: readonly Quote[],
  scrolls: boolean,
): Revealed {
  const text = readPageText(page.document);
  const ranges = quotes.map((quote) => findQuote(text, quote));
  const found = ranges.filter((range) => range !== undefined);
  paint(page, found);
  if (scrolls && found[0] !== undefined) scrollToRange(page, found[0]);
  return { isFound: ranges.map((range) => range !== undefined) };
}

/** Takes the highlights away. */
export function conceal(page: Window & typeof globalThis): void {
  unpaint(page);
}
