import type { Quote } from '../../model/quote';
import type { Span } from '../../model/span';
import { native } from '../tree/native';
import { withoutSpace, type PageText } from './page-text';

/** Length of the beginning and the end by which a sentence is found when something stands in the middle of it. */
const ANCHOR_LENGTH = 24;

/** Maximum number of matches that are compared: a page may repeat one word a million times. */
const MATCHES_LIMIT = 200;

/** Number of characters from which white space is removed at once. */
const STRETCH = 4096;

/**
 * Finds a quote in a page. Of several places with the same words, it prefers those that a reader can see to hidden
 * ones (a second copy for other screens, a closed menu), then the one whose context agrees most. If the page has
 * something in the middle of the sentence (a footnote, a pop-up's text), it looks for the two ends.
 *
 * @returns a live range, or undefined when the sentence is not in the page
 */
export function findQuote(
  page: PageText,
  quote: Quote,
  isInSight: (range: Range) => boolean,
): Range | undefined {
  const exact = withoutSpace(quote.exact);
  if (exact === '') return undefined;
  let hidden: Range | undefined;
  for (const { start, end } of matchesOf(page.solid, exact, quote)) {
    const range = rangeOf(page, start, end);
    if (range !== undefined && isInSight(range)) return range;
    hidden ??= range;
  }
  return hidden;
}

/** Returns all spans with these words, the likeliest first. */
function matchesOf(solid: string, exact: string, quote: Quote): readonly Span[] {
  const prefix = withoutSpace(quote.prefix);
  const suffix = withoutSpace(quote.suffix);
  const found: (Span & { readonly agreement: number })[] = [];
  let start = solid.indexOf(exact);
  for (; start >= 0 && found.length < MATCHES_LIMIT; start = solid.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const agreement = commonSuffix(solid, start, prefix) + commonPrefix(solid, end, suffix);
    found.push({ start, end, agreement });
  }
  if (found.length > 0) return found.sort((a, b) => b.agreement - a.agreement);
  const apart = betweenAnchors(solid, exact);
  return apart === undefined ? [] : [apart];
}

function betweenAnchors(solid: string, exact: string): Span | undefined {
  if (exact.length < 2 * ANCHOR_LENGTH) return undefined;
  const start = solid.indexOf(exact.slice(0, ANCHOR_LENGTH));
  if (start < 0) return undefined;
  const last = solid.indexOf(exact.slice(-ANCHOR_LENGTH), start + ANCHOR_LENGTH);
  const end = last + ANCHOR_LENGTH;
  return last < 0 || end - start > 2 * exact.length ? undefined : { start, end };
}

function commonSuffix(solid: string, end: number, prefix: string): number {
  let length = 0;
  while (length < prefix.length && solid[end - 1 - length] === prefix[prefix.length - 1 - length])
    length += 1;
  return length;
}

function commonPrefix(solid: string, start: number, suffix: string): number {
  let length = 0;
  while (length < suffix.length && solid[start + length] === suffix[length]) length += 1;
  return length;
}

function rangeOf(page: PageText, start: number, end: number): Range | undefined {
  const first = positionAt(page, start);
  const last = positionAt(page, end - 1);
  if (first === undefined || last === undefined) return undefined;
  const document = first.node.ownerDocument;
  const range = native(document, 'createRange').call(document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function positionAt(
  page: PageText,
  index: number,
): { readonly node: Text; readonly offset: number } | undefined {
  // The last node that begins at or before the index.
  let low = 0;
  let high = page.starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((page.starts[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  const node = page.nodes[low];
  if (node === undefined) return undefined;
  let rest = index - (page.starts[low] ?? 0);
  let from = 0;
  // A page can have all of its text in one node: text far before the index is counted in stretches, not character by
  // character.
  for (; from + STRETCH < node.data.length; from += STRETCH) {
    const { length } = withoutSpace(node.data.slice(from, from + STRETCH));
    if (length > rest) break;
    rest -= length;
  }
  // By whole characters: a surrogate pair is left out as one.
  for (const char of node.data.slice(from)) {
    const { length } = withoutSpace(char);
    if (rest < length) return { node, offset: from + rest };
    rest -= length;
    from += char.length;
  }
  return undefined;
}
