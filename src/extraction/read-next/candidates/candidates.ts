import { groupLinks, type Groups } from './groups';
import { itemsOf, type Item } from './items';
import type { PageLinks } from '../links/links';
import { secondaryLinks } from './secondary';
import { isHeading, type PageNode } from '../../tree/page-tree';

/** A block of links that may be a list of further articles. */
export interface Candidate {
  /** Highest node that holds these items, no others, and little else. */
  readonly top: PageNode;
  /** Lowest such node. */
  readonly bottom: PageNode;
  readonly items: readonly Item[];
  /** The heading above these items among the children of `bottom`, where headings divide it into several lists. */
  readonly divider: PageNode | undefined;
  /** Whether the items fill their container or only a part of it. */
  readonly shape: 'block' | 'part';
}

/** A wrapper adds a heading and a label to its list; an element that adds more text is the page around it. */
const WRAPPER_TEXT = 160;

/** An address may occur in a list several times, but a list of more items than this is not for reading. */
const MOST_PLACES = 300;

/**
 * Finds every block of two or more headline links. An item is the largest node that holds only one address; a
 * candidate is a node that holds several items, with the chain of wrappers that hold the same ones.
 */
export function findCandidates(links: PageLinks, nodeCount: number): readonly Candidate[] {
  const { headlines } = links;
  const first = groupLinks(headlines, nodeCount);
  const secondary = secondaryLinks(first);
  const groups =
    secondary.size === 0
      ? first
      : groupLinks(
          headlines.filter((link) => !secondary.has(link)),
          nodeCount,
        );
  const candidates: Candidate[] = [];
  const inner = heldByOne(groups);
  for (const node of groups.holders) {
    const size = groups.countIn(node);
    if (size < 2 || inner.has(node)) continue;
    const top = topOf(node, groups, size);
    const items = itemsOf(node, { groups, links });
    if (items.length < 2 || items.length > MOST_PLACES) continue;
    candidates.push({ top, bottom: node, items, divider: undefined, shape: 'block' });
    if (items.length > 2) addParts(node, top, items, candidates);
  }
  return candidates;
}

/** Nodes that have a single child which holds all of their links. */
function heldByOne({ holders, countIn }: Groups): ReadonlySet<PageNode> {
  const held = new Set<PageNode>();
  for (const node of holders) {
    const { parent } = node;
    if (parent !== undefined && countIn(parent) === countIn(node)) held.add(parent);
  }
  return held;
}

function topOf(node: PageNode, groups: Groups, size: number): PageNode {
  let top = node;
  while (top.parent !== undefined && groups.countIn(top.parent) === size) {
    const added = top.parent.end - top.parent.start - (top.end - top.start);
    if (added > WRAPPER_TEXT) break;
    top = top.parent;
  }
  return top;
}

/** Adds the lists that are side by side in one container, divided by headings. */
function addParts(node: PageNode, top: PageNode, items: readonly Item[], candidates: Candidate[]): void {
  let divider: PageNode | undefined;
  let current: Item[] = [];
  const close = (): void => {
    if (current.length >= 2 && current.length < items.length)
      candidates.push({ top, bottom: node, items: current, divider, shape: 'part' });
    current = [];
  };
  let next = 0;
  for (const child of node.parts) {
    if (typeof child === 'string') continue;
    const before = next;
    for (let item = items[next]; item !== undefined && beginsIn(item, child); item = items[next]) {
      current.push(item);
      next += 1;
    }
    if (next > before || !isDivider(child)) continue;
    close();
    divider = child;
  }
  close();
}

/** True where an item begins within a child; only the child's end is checked, as items are in page order. */
function beginsIn({ nodes: [first] }: Item, child: PageNode): boolean {
  return first !== undefined && first.index < child.after;
}

/** True for a heading between lists: a heading by its tag or name, with little text. */
function isDivider(node: PageNode): boolean {
  const size = node.end - node.start;
  if (size === 0 || size > 60) return false;
  return isHeading(node) || /head|titl|label|caption/u.test(node.names);
}
