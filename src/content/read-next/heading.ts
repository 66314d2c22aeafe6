import type { Candidate } from './candidates';
import { headingKind, type HeadingKind } from './heading-kind';
import { isHeadlineLike, sizeOf, wordsOf } from './headline';
import { attributeOf, childrenOf, textOfNode, type PageNode } from '../tree/page-tree';

/** A list's heading as found. */
export interface Heading {
  readonly text: string;
  readonly kind: HeadingKind;
  /** In an element that is a heading by its tag. */
  readonly isTagged: boolean;
}

const MAX_HEADING = 80;
const TAGGED = /^(?:h[1-6]|legend|caption|dt)$/u;
/**
 * The heading of a candidate: the divider that begins it, else the nearest short text before its first item
 * within its own wrappers, else the text just before them, else its accessible name.
 */
export function headingOf(candidate: Candidate): Heading | undefined {
  if (candidate.divider !== undefined) return headingFrom(candidate.divider);
  const first = candidate.items[0]?.nodes[0];
  if (first === undefined) return undefined;
  let at = first;
  // Up to two wrappers above the list a heading may stand just before it.
  let above = 0;
  while (above < 3) {
    const before = lastTextBefore(at);
    if (before !== undefined) {
      const heading = headingFrom(before);
      if (heading !== undefined) return heading;
      if (above > 0 || at === candidate.top) break;
    }
    if (at === candidate.top || above > 0) above += 1;
    if (at.parent === undefined) break;
    at = at.parent;
  }
  return labelOf(candidate);
}

/** The nearest sibling before a node that has text. */
function lastTextBefore(node: PageNode): PageNode | undefined {
  const siblings = node.parent === undefined ? [] : childrenOf(node.parent);
  for (let index = siblings.indexOf(node) - 1; index >= 0; index -= 1) {
    const sibling = siblings[index];
    if (sibling !== undefined && sibling.end > sibling.start) return sibling;
  }
  return undefined;
}

function headingFrom(node: PageNode): Heading | undefined {
  if (node.end - node.start > MAX_HEADING * 2) return undefined;
  const tagged = taggedWithin(node);
  const text = textOfNode(tagged ?? node);
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MAX_HEADING) return undefined;
  const kind = headingKind(text);
  if (tagged === undefined && kind === 'unknown' && (wordsOf(text) > 8 || sizeOf(text) > 50))
    return undefined;
  if (tagged === undefined && kind === 'unknown' && node.tag === 'a' && isHeadlineLike(text))
    return undefined;
  return { text, kind, isTagged: tagged !== undefined };
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
    const label = attributeOf(at.element, 'aria-label').trim();
    if (label !== '' && label.length <= MAX_HEADING)
      return { text: label, kind: headingKind(label), isTagged: true };
    if (at === candidate.top) break;
  }
  return undefined;
}
