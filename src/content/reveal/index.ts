import type { Quote } from '../../model/quote';
import type { Painted } from '../../model/content-api';
import { findQuote } from './find-quote';
import { keepHighlighted } from './kept';
import { paint, unpaint } from './paint';
import { native } from '../tree/native';
import { readPageText } from './page-text';
import { scrollToRange } from './scroll';
import { documentStem } from './stem';
import { tellEscaped } from './tell-escaped';

/**
 * Highlights the sentences in the live page, which is searched anew each time: after a re-render they are found
 * again, or reported missing. Changes no node of the page (CSS Custom Highlight API).
 */
export function reveal(document: Document, quotes: readonly Quote[], scrolls: boolean): Painted {
  const text = readPageText(document);
  const ranges = quotes.map((quote) => findQuote(text, quote, isInSight));
  const found = ranges.filter((range) => range !== undefined);
  const isThere = paint(text.documents, found, () => void tellEscaped());
  const kept = quotes.flatMap(({ exact }, index) => {
    const range = ranges[index];
    return range === undefined ? [] : [{ exact, range }];
  });
  keepHighlighted(kept, isThere);
  if (scrolls && found[0] !== undefined) scrollToRange(found[0]);
  return { isFound: ranges.map((range) => range !== undefined), stem: documentStem() };
}

/** Removes the highlights. */
export function conceal(document: Document): void {
  unpaint(readPageText(document).documents);
}

/** Whether scrolling is enough to see the range. */
function isInSight(range: Range): boolean {
  const box = range.startContainer.parentElement;
  if (box === null) return false;
  const checkVisibility = native(box, 'checkVisibility');
  return (
    checkVisibility.call(box, { visibilityProperty: true, opacityProperty: true }) &&
    range.getClientRects().length > 0
  );
}
