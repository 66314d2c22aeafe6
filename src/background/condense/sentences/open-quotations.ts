import type { Span } from '../../../model/span';
import { closingMark, quotesIn } from '../compression/quotes';

/** In sentences: anything longer is more likely an unclosed mark than a quotation. */
const LONGEST_QUOTATION = 10;

/** The part of a sentence that is needed here. */
interface Placed {
  readonly span: Span;
  /** Index of its block among the article's. */
  readonly block: number;
}

/**
 * Detects the sentences that begin within a quotation opened by an earlier one: in "She said: 'We won. We sang. We
 * left.' The crowd cheered." the second and the third. Read on its own, such a sentence would pass for the article's
 * own words. Only a quotation that closes, or that the next paragraph reopens, counts.
 *
 * @param sentences in the order of the text
 */
export function insideQuotation(text: string, sentences: readonly Placed[]): readonly boolean[] {
  const inside = sentences.map(() => false);
  let opener: string | undefined;
  let waiting: number[] = [];
  for (const [at, { span, block }] of sentences.entries()) {
    let from = span.start;
    if (opener !== undefined) {
      const isReopened = text[span.start] === opener;
      const goesOn = block === sentences[at - 1]?.block && waiting.length < LONGEST_QUOTATION;
      const close = isReopened || !goesOn ? -1 : closingMark(text, opener, from, span.end);
      if (isReopened || close >= 0) for (const one of waiting) inside[one] = true;
      if (goesOn && !isReopened) {
        if (close < 0) {
          waiting.push(at);
          continue;
        }
        inside[at] = true;
        from = close + 1;
      }
    }
    opener = leftOpen(text, { start: from, end: span.end });
    waiting = [];
  }
  return inside;
}

/** Returns the opening mark of a span's last quotation if it does not close within the span. */
function leftOpen(text: string, span: Span): string | undefined {
  const last = quotesIn(text, span).at(-1);
  if (last?.end !== span.end) return undefined;
  const opener = text[last.start] ?? '';
  return closingMark(text, opener, last.start + 1, last.end) < 0 ? opener : undefined;
}
