import { articleLikeness, readAddress, type Address } from './address';
import { headingKind } from './heading-kind';
import { isHeadlineLike, sizeOf, wordsOf } from './headline';
import { attributeOf, textOfNode, type PageNode } from '../tree/page-tree';

/** A link that can be the headline of a further article. */
export interface HeadlineLink {
  readonly node: PageNode;
  readonly address: Address;
  readonly text: string;
}

const HEADING = /^h[1-6]$/u;
const MAX_LINK_TEXT = 600;
/** A link in a sentence shares its paragraph with at least this much other text. */
const SENTENCE_REST = 40;

/** Finds the links whose text is long enough for a headline, and that do not lead back to the page itself. */
export function headlineLinks(
  nodes: readonly PageNode[],
  base: string,
  own: ReadonlySet<string>,
): readonly HeadlineLink[] {
  const links: HeadlineLink[] = [];
  for (const node of nodes) {
    if (node.tag !== 'a' || node.end - node.start > MAX_LINK_TEXT) continue;
    const href = attributeOf(node.element, 'href');
    if (href === '' || href.startsWith('#')) continue;
    const text = textOfNode(node);
    if (isListHeading(text)) continue;
    const isLong = isHeadlineLike(text);
    if (!isLong && !(isInHeading(node) && sizeOf(text) >= 8)) continue;
    const address = readAddress(href, base);
    if (address === undefined || address.path === '' || own.has(address.key)) continue;
    // A short name in a heading is a headline only when it leads to what looks like an article: not to /sport.
    if (!isLong && articleLikeness(address) < 0.5) continue;
    if (isInSentence(node)) continue;
    links.push({ node, address, text });
  }
  return links;
}

/** "More from Sports": the heading of a list, linked to its section. */
function isListHeading(text: string): boolean {
  if (sizeOf(text) > 40 || (wordsOf(text) > 4 && text.includes(' '))) return false;
  const kind = headingKind(text);
  return kind !== 'unknown';
}

function isInHeading(node: PageNode): boolean {
  if (HEADING.test(node.parent?.tag ?? '') || HEADING.test(node.parent?.parent?.tag ?? '')) return true;
  return node.parts.some((part) => typeof part !== 'string' && HEADING.test(part.tag));
}

/** True for a link among the words of a paragraph: most of the paragraph is no link. */
function isInSentence(node: PageNode): boolean {
  let at = node.parent;
  for (let step = 0; at !== undefined && step < 4; step += 1, at = at.parent) {
    if (at.tag !== 'p' && at.tag !== 'blockquote' && at.tag !== 'figcaption') continue;
    const rest = at.end - at.start - at.linkLength;
    return rest > SENTENCE_REST && rest > at.linkLength;
  }
  return false;
}
