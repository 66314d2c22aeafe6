import type { Span } from '../../../model/span';
import { closingMark, quotesIn } from '../compression/quotes';

/** A quotation longer than so many sentences is more likely a mark that nobody closed. */
const LONGEST_QUOTATION = 10;

/** What is asked of a sentence here. */
interface Placed {
  readonly span: Span;
  /** Index of its block among the article's. */
  readonly block: number;
}

/**
 * Which sentences begin within a quotation that one before them opened: of "She said: 'We won. We sang. We
 * left.' The crowd cheered." the second and the third. Nobody who reads one of them alone can tell that the
 * article does not say it itself. A quotation counts that closes, or that the next paragraph opens again.
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

/** The mark of a stretch's last quotation where that does not close in it. */
function leftOpen(text: string, span: Span): string | undefined {
  const last = quotesIn(text, span).at(-1);
  if (last?.end !== span.end) return undefined;
  const opener = text[last.start] ?? '';
  return closingMark(text, opener, last.start + 1, last.end) < 0 ? opener : undefined;
}
