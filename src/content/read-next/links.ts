import { articleLikeness, leadsToFile, leadsToIndex, readAddress, type Address } from './address';
import { headingKind } from './heading-kind';
import { isHeadlineLike, sizeOf, wordsOf } from './headline';
import { isLetterOrMark } from '../text/letters';
import { attributeOf, isInline, textOfNode, type PageNode } from '../tree/page-tree';
import type { TimeReader } from './times';

/** A link that can be the headline of a further article. */
export interface HeadlineLink {
  readonly node: PageNode;
  readonly address: Address;
  readonly text: string;
}

/** What the page says of its links. */
export interface PageLinks {
  /** Long enough for a headline. */
  readonly headlines: readonly HeadlineLink[];
  /** Too short for one by itself ("Cat eyes"): one only where its neighbours are built alike. */
  readonly short: readonly HeadlineLink[];
  /** Links back to the page itself, as in a list of what is most read. */
  readonly own: readonly PageNode[];
}

const HEADING = /^h[1-6]$/u;
const MAX_LINK_TEXT = 600;
const MIN_SHORT = 4;
/** So many links of a page are looked at, in its order; of 300 saved pages the fullest has 850. */
const MOST_LINKS = 5000;
/** A link in a sentence shares its paragraph with at least this much other text. */
const SENTENCE_REST = 40;
/** "https://t.co/x1", "www.example.org": an address in plain sight is a source, no headline. */
const BARE_ADDRESS = /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)\S+$/u;
/** A comment on an article, not the article. */
const COMMENT = /#(?:comment|respond|kommentar|disqus)/u;
/** Links that say themselves that they lead to no further article. */
const REFERENCE_REL = /(?:^|\s)(?:author|tag|category|license|prev|next|sponsored)(?:\s|$)/u;

/** Finds the links whose text can be a headline, and that do not lead back to the page itself. */
export function pageLinks(
  nodes: readonly PageNode[],
  base: string,
  own: ReadonlySet<string>,
  isTime: TimeReader,
): PageLinks {
  const headlines: HeadlineLink[] = [];
  const short: HeadlineLink[] = [];
  const back: PageNode[] = [];
  const addressOf = addressReader(base);
  let looked = 0;
  for (const node of nodes) {
    if (node.tag !== 'a' || node.end - node.start > MAX_LINK_TEXT) continue;
    looked += 1;
    if (looked > MOST_LINKS) break;
    const href = attributeOf(node.element, 'href');
    if (href === '' || href.startsWith('#') || (href.includes('#') && COMMENT.test(href.toLowerCase())))
      continue;
    const text = textOfNode(node);
    if (sizeOf(text) < MIN_SHORT || BARE_ADDRESS.test(text) || isTime(text, '')) continue;
    if (REFERENCE_REL.test(attributeOf(node.element, 'rel').toLowerCase())) continue;
    const address = addressOf(href);
    if (address === undefined || address.path === '') continue;
    if (own.has(address.key)) {
      back.push(node);
      continue;
    }
    if (leadsToFile(address) || leadsToIndex(address) || isInSentence(node)) continue;
    if (isListHeading(text, address)) continue;
    const link = { node, address, text };
    if (isHeadline(link)) headlines.push(link);
    else short.push(link);
  }
  return { headlines, short, own: back };
}

/** Resolves each address once: pictures, headlines and "read more" lead to the same. */
function addressReader(base: string): (href: string) => Address | undefined {
  const known = new Map<string, Address | undefined>();
  return (href) => {
    if (known.has(href)) return known.get(href);
    const address = readAddress(href, base);
    known.set(href, address);
    return address;
  };
}

function isHeadline({ node, address, text }: HeadlineLink): boolean {
  if (isHeadlineLike(text)) return true;
  // A short name in a heading is a headline only when it leads to what looks like an article: not to /sport.
  return isInHeading(node) && sizeOf(text) >= 8 && articleLikeness(address) >= 0.5;
}

/** "More from Sports": the heading of a list, linked to its section; or "Read more", linked to the article. */
function isListHeading(text: string, address: Address): boolean {
  if (sizeOf(text) > 40 || (wordsOf(text) > 4 && text.includes(' '))) return false;
  const kind = headingKind(text);
  if (kind === 'unknown') return false;
  // "Upcoming changes at the harbour" begins as a heading does, but leads to an article.
  return (
    articleLikeness(address) < 0.7 || ((kind === 'related' || kind === 'readnext') && wordsOf(text) <= 3)
  );
}

function isInHeading(node: PageNode): boolean {
  if (HEADING.test(node.parent?.tag ?? '') || HEADING.test(node.parent?.parent?.tag ?? '')) return true;
  return node.parts.some((part) => typeof part !== 'string' && HEADING.test(part.tag));
}

/** True for a link among the words of a paragraph: words run into it, or most of the paragraph is no link. */
function isInSentence(node: PageNode): boolean {
  let hasBlock = false;
  let at = node.parent;
  for (let step = 0; at !== undefined && step < 4; step += 1, at = at.parent) {
    if (isInline(at)) continue;
    const rest = at.end - at.start - at.linkLength;
    const isMostlyWords = rest > SENTENCE_REST && rest > at.linkLength;
    if (at.tag === 'p' || at.tag === 'blockquote' || at.tag === 'figcaption') return isMostlyWords;
    if (!hasBlock && isMostlyWords && isEnteredMidway(node, at)) return true;
    hasBlock = true;
  }
  return false;
}

/** True where the link follows at least three words of the same line that no sign divides from it. */
function isEnteredMidway(link: PageNode, block: PageNode): boolean {
  let before = '';
  for (let at: PageNode = link; at !== block && at.parent !== undefined; at = at.parent) {
    const { parts } = at.parent;
    for (let index = parts.indexOf(at) - 1; index >= 0; index -= 1) {
      const part = parts[index];
      if (part === undefined) continue;
      if (typeof part !== 'string' && (!isInline(part) || part.tag === 'br' || part.linkLength > 0))
        return isRunningOn(before);
      before = `${typeof part === 'string' ? part : textOfNode(part)}${before}`;
      if (before.length > SENTENCE_REST) return isRunningOn(before);
    }
  }
  return isRunningOn(before);
}

function isRunningOn(text: string): boolean {
  const end = text.trimEnd();
  return (end.endsWith(',') || isLetterOrMark(end.charCodeAt(end.length - 1))) && wordsOf(text) >= 3;
}
