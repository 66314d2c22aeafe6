import type { Candidate } from './candidates';
import { announcedBy, type Announced } from '../phrases/heading-kind';
import { isHeadlineLike, sizeOf, wordCount } from '../phrases/headline';
import { hasWord, squashed } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { childrenOf, textOfNode, type PageNode } from '../../tree/page-tree';
import type { TimeReader } from '../times/times';

/** A list's heading, as found. */
export interface Heading extends Announced {
  readonly text: string;
  /** Whether its element is a heading by its tag. */
  readonly isTagged: boolean;
}

const MAX_HEADING = 80;
/** A note and a picture may come between a heading and its list. */
const MAX_BETWEEN = 2;
const TAGGED = /^(?:h[1-6]|legend|caption|dt)$/u;
/**
 * Finds the heading of a candidate: the divider that begins it, else the nearest short text before its first item
 * within its own wrappers, else the text just before them, else its accessible name.
 */
export function headingOf(candidate: Candidate, title: string, isTime: TimeReader): Heading | undefined {
  const heading = nearestHeading(candidate);
  if (heading === undefined) return undefined;
  // The page's own headline, or the time of the previous item, may precede the list but does not announce it.
  const isOther = isTime(heading.text, '') || (title !== '' && isSameText(heading.text, title));
  return isOther ? undefined : heading;
}

function isSameText(a: string, b: string): boolean {
  return squashed(a) === squashed(b);
}

function nearestHeading(candidate: Candidate): Heading | undefined {
  if (candidate.divider !== undefined) return headingFrom(candidate.divider);
  const first = candidate.items[0]?.nodes[0];
  if (first === undefined) return undefined;
  let at = first;
  // A heading may also come just before the list's top node or one of the two nodes above that.
  let above = 0;
  while (above < 3) {
    const before = textsBefore(at);
    const [nearest] = before;
    if (nearest !== undefined) {
      const heading = headingFrom(nearest) ?? headingAbove(before);
      if (heading !== undefined) return heading;
      if (above > 0 || at === candidate.top) break;
    }
    if (at === candidate.top || above > 0) above += 1;
    if (at.parent === undefined) break;
    at = at.parent;
  }
  return labelOf(candidate);
}

/** The closest siblings before a node that have text, nearest first. */
function textsBefore(node: PageNode): readonly PageNode[] {
  const parts = node.parent?.parts ?? [];
  const before: PageNode[] = [];
  for (let at = node.place - 1; at >= 0 && before.length <= MAX_BETWEEN; at -= 1) {
    const part = parts[at];
    if (part !== undefined && typeof part !== 'string' && part.end > part.start) before.push(part);
  }
  return before;
}

/** Finds a tagged heading above a note: "Recent posts", then "Follow us by mail or …", then the list. */
function headingAbove(before: readonly PageNode[]): Heading | undefined {
  const [note, ...above] = before;
  if (note === undefined || note.end - note.start - note.linkLength < MAX_HEADING / 2) return undefined;
  const tagged = above.find((node) => TAGGED.test(node.tag));
  return tagged === undefined ? undefined : headingFrom(tagged);
}

function headingFrom(node: PageNode): Heading | undefined {
  if (node.end - node.start > MAX_HEADING * 2) return undefined;
  const tagged = taggedWithin(node);
  const text = textOfNode(firstTab(tagged ?? node));
  if (text.length > MAX_HEADING || !hasWord(text)) return undefined;
  const announced = announcedBy(text);
  const { kind } = announced;
  if (tagged === undefined && kind === 'unknown' && (wordCount(text) > 8 || sizeOf(text) > 50))
    return undefined;
  if (tagged === undefined && kind === 'unknown' && node.tag === 'a' && isHeadlineLike(text))
    return undefined;
  return { text, ...announced, isTagged: tagged !== undefined };
}

/** "Related | By the author", "Most read | Most shared": of several tabs in a heading, the first names the list. */
function firstTab(node: PageNode): PageNode {
  const links = childrenOf(node).filter(
    ({ tag, end, start }) => (tag === 'a' || tag === 'li' || tag === 'button') && end > start,
  );
  return links.length >= 2 ? (links[0] ?? node) : node;
}

function taggedWithin(node: PageNode): PageNode | undefined {
  if (TAGGED.test(node.tag)) return node;
  for (const child of childrenOf(node)) {
    const found = taggedWithin(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function labelOf(candidate: Candidate): Heading | undefined {
  for (let at: PageNode | undefined = candidate.bottom; at !== undefined; at = at.parent) {
    const label = attributeOf(at, 'aria-label').trim();
    if (label !== '' && label.length <= MAX_HEADING)
      return { text: label, ...announcedBy(label), isTagged: true };
    if (at === candidate.top) break;
  }
  return undefined;
}
