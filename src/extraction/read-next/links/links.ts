import { readAddress, type Address } from './address';
import { articleLikeness, kindOf } from './address-kind';
import { headingKind } from '../phrases/heading-kind';
import { isHeadlineLike, sizeOf, wordCount } from '../phrases/headline';
import { isInSentence } from './in-sentence';
import { isAscii } from '../../text/words';
import { countBelow } from '../../tree/count-below';
import { attributeOf } from '../../tree/attributes';
import { isHeading, textOfNode, type PageNode } from '../../tree/page-tree';
import type { TimeReader } from '../times/times';

/** A link that can be the headline of a further article. */
export interface HeadlineLink {
  readonly node: PageNode;
  readonly address: Address;
  readonly text: string;
  /** The text's length in Latin letters. */
  readonly size: number;
}

/** The links of a page. Most belong to menus, so short ones are judged only when asked for. */
export interface PageLinks {
  /** Links that can be headlines, in page order. */
  readonly headlines: readonly HeadlineLink[];
  /** Short links within a node ("Cat eyes"): headlines only where neighbours have the same markup. */
  readonly shortWithin: (node: PageNode) => readonly HeadlineLink[];
  /** Does a link within the node lead back to the page itself, as in a most-read list? */
  readonly leadsBackWithin: (node: PageNode) => boolean;
}

type Verdict =
  | { readonly kind: 'headline' | 'short'; readonly link: HeadlineLink }
  | { readonly kind: 'back' }
  | { readonly kind: 'none' };

const MAX_LINK_TEXT = 600;
const MIN_SHORT = 4;
/** Most links of a page that are examined, in page order; the fullest of 300 saved pages has 850. */
const MOST_LINKS = 5000;
/** "https://t.co/x1", "www.example.org": an address as a link's text names a source and is no headline. */
const BARE_ADDRESS = /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww][Ww][Ww]\.)\S+$/u;
/** A comment on an article, not the article. */
const COMMENT = /#(?:comment|respond|kommentar|disqus)/u;
/** Links that say by their `rel` that they do not lead to a further article. */
const REFERENCE_REL = /(?:^|\s)(?:author|tag|category|license|prev|next|sponsored)(?:\s|$)/u;
const NONE: Verdict = { kind: 'none' };
const BACK: Verdict = { kind: 'back' };

/** Finds the links whose text can be a headline, and that do not lead back to the page itself. */
export function pageLinks(
  nodes: readonly PageNode[],
  base: string,
  own: ReadonlySet<string>,
  isTime: TimeReader,
): PageLinks {
  const anchors: PageNode[] = [];
  const headlines: HeadlineLink[] = [];
  /** Node indices of the anchors, in ascending order. */
  const places: number[] = [];
  const verdicts: (Verdict | undefined)[] = [];
  const judge = linkJudge(base, own, isTime);
  for (const node of nodes) {
    if (node.tag !== 'a' || node.end - node.start > MAX_LINK_TEXT) continue;
    if (anchors.length === MOST_LINKS) break;
    const text = textOfNode(node);
    const size = sizeOf(text);
    const verdict = isLongEnough(node, text, size) ? judge(node, text, size) : undefined;
    if (verdict?.kind === 'headline') headlines.push(verdict.link);
    verdicts.push(verdict);
    anchors.push(node);
    places.push(node.index);
  }
  const verdictOf = (node: PageNode, index: number): Verdict => {
    const text = textOfNode(node);
    return (verdicts[index] ??= judge(node, text, sizeOf(text)));
  };
  const mayLeadBack = backTeller(own);
  let back: readonly number[] | undefined;
  return {
    headlines,
    shortWithin: (node) => {
      const short: HeadlineLink[] = [];
      for (let index = countBelow(places, node.index); index < anchors.length; index += 1) {
        const anchor = anchors[index];
        if (anchor === undefined || anchor.index >= node.after) break;
        const verdict = verdictOf(anchor, index);
        if (verdict.kind === 'short') short.push(verdict.link);
      }
      return short;
    },
    leadsBackWithin: (node) => {
      back ??= anchors.flatMap((anchor, index) =>
        mayLeadBack(attributeOf(anchor, 'href')) && verdictOf(anchor, index).kind === 'back'
          ? [anchor.index]
          : [],
      );
      return (back[countBelow(back, node.index)] ?? Infinity) < node.after;
    },
  };
}

/** Makes a cheap test of whether a link may lead back: it contains the last part of one of the page's own addresses. */
function backTeller(own: ReadonlySet<string>): (href: string) => boolean {
  const ends = [...own].map((key) => key.split('?', 1)[0]?.split('/').at(-1) ?? '');
  // A percent-encoded or non-ASCII address, or one of a query only, can be spelled in several ways: it may lead back.
  if (ends.some((end) => end.includes('%'))) return () => true;
  return (href) => href.startsWith('?') || !isAscii(href) || ends.some((end) => href.includes(end));
}

/** A first test by the length of the text; a short name in a heading may be a headline. */
function isLongEnough(node: PageNode, text: string, size: number): boolean {
  return isHeadlineLike(text) || (size >= 8 && isInHeading(node));
}

/** Judges a link by its text, address and place. */
function linkJudge(
  base: string,
  own: ReadonlySet<string>,
  isTime: TimeReader,
): (node: PageNode, text: string, size: number) => Verdict {
  const addressOf = addressReader(base);
  return (node, text, size) => {
    const href = attributeOf(node, 'href');
    if (href === '' || href.startsWith('#') || (href.includes('#') && COMMENT.test(href.toLowerCase())))
      return NONE;
    if (size < MIN_SHORT || BARE_ADDRESS.test(text) || isTime(text, '')) return NONE;
    const rel = attributeOf(node, 'rel');
    if (rel !== '' && REFERENCE_REL.test(rel.toLowerCase())) return NONE;
    const address = addressOf(href);
    if (address === undefined || address.path === '') return NONE;
    if (own.has(address.key)) return BACK;
    const { isFile, isIndex } = kindOf(address);
    if (isFile || isIndex || isInSentence(node)) return NONE;
    if (isListHeading(text, size, address)) return NONE;
    const link = { node, address, text, size };
    return { kind: isHeadline(link) ? 'headline' : 'short', link };
  };
}

/** Resolves each address once: an item's picture, headline and "read more" share one. */
function addressReader(base: string): (href: string) => Address | undefined {
  const known = new Map<string, Address | undefined>();
  return (href) => {
    if (known.has(href)) return known.get(href);
    const address = readAddress(href, base);
    known.set(href, address);
    return address;
  };
}

function isHeadline({ node, address, text, size }: HeadlineLink): boolean {
  if (isHeadlineLike(text)) return true;
  // A short name in a heading is a headline only if its address looks like that of an article, unlike /sport.
  return size >= 8 && isInHeading(node) && articleLikeness(address) >= 0.5;
}

/** True for "More from Sports", a list's heading linked to its section, or "Read more", linked to the article. */
function isListHeading(text: string, size: number, address: Address): boolean {
  if (size > 40) return false;
  const words = wordCount(text);
  if (words > 4 && text.includes(' ')) return false;
  // "Upcoming changes at the harbour" begins as a heading does, but leads to an article.
  const isOfArticle = articleLikeness(address) >= 0.7;
  if (isOfArticle && words > 3) return false;
  const kind = headingKind(text);
  return isOfArticle ? kind === 'related' || kind === 'readnext' : kind !== 'unknown';
}

function isInHeading({ parent, parts }: PageNode): boolean {
  if (
    parent !== undefined &&
    (isHeading(parent) || (parent.parent !== undefined && isHeading(parent.parent)))
  )
    return true;
  return parts.some((part) => typeof part !== 'string' && isHeading(part));
}
