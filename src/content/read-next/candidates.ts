import { isHeading, itemsOf, type Groups, type Item } from './items';
import type { HeadlineLink, PageLinks } from './links';
import { secondaryLinks } from './secondary';
import { childrenOf, type PageNode } from '../tree/page-tree';

/** A block of links that may be a list of further articles. */
export interface Candidate {
  /** Highest node that holds these items, no others, and little else. */
  readonly top: PageNode;
  /** Lowest such node. */
  readonly bottom: PageNode;
  readonly items: readonly Item[];
  /** Heading among the nodes of `bottom`, where one divides it into several lists. */
  readonly divider: PageNode | undefined;
  /** How the items lie: in one container, or in a part of one. */
  readonly shape: 'block' | 'part';
}

/** Longer lists are archives and site maps. */
export const MAX_ITEMS = 60;
/** A wrapper adds a heading and a label to its list; what adds more text is the page around it. */
const WRAPPER_TEXT = 160;

/**
 * Finds every block of two or more headline links. An item is the largest node that holds one address alone;
 * a candidate is a node that holds several items, with the chain of wrappers that hold the same ones.
 * Time is proportional to links times their depth.
 */
export function findCandidates({ headlines, short, own }: PageLinks): readonly Candidate[] {
  const first = groupByAncestor(headlines);
  const secondary = secondaryLinks(first);
  const groups =
    secondary.size === 0 ? first : groupByAncestor(headlines.filter((link) => !secondary.has(link)));
  const page = { groups, short: groupByAncestor(short), own: holdersOf(own) };
  const candidates: Candidate[] = [];
  for (const [node, group] of groups) {
    if (group.size < 2 || childHolding(node, groups, group.size) !== undefined) continue;
    const top = topOf(node, groups, group.size);
    const items = itemsOf(node, page);
    if (items.length < 2) continue;
    candidates.push({ top, bottom: node, items, divider: undefined, shape: 'block' });
    candidates.push(...partsOf(node, top, items));
  }
  return candidates;
}

function holdersOf(links: readonly PageNode[]): ReadonlySet<PageNode> {
  const holders = new Set<PageNode>();
  for (const link of links)
    for (let at: PageNode | undefined = link; at !== undefined && !holders.has(at); at = at.parent)
      holders.add(at);
  return holders;
}

function groupByAncestor(links: readonly HeadlineLink[]): Groups {
  const groups = new Map<PageNode, Map<string, HeadlineLink[]>>();
  const tooMany = new Set<PageNode>();
  for (const link of links) {
    for (let at: PageNode | undefined = link.node; at !== undefined; at = at.parent) {
      if (tooMany.has(at)) break;
      const group = groups.get(at) ?? new Map<string, HeadlineLink[]>();
      groups.set(at, group);
      const same = group.get(link.address.key);
      if (same === undefined) group.set(link.address.key, [link]);
      else same.push(link);
      if (group.size <= MAX_ITEMS) continue;
      groups.delete(at);
      tooMany.add(at);
    }
  }
  // What lies above a node with too many has too many as well.
  for (const node of tooMany) for (let at = node.parent; at !== undefined; at = at.parent) groups.delete(at);
  return groups;
}

function childHolding(node: PageNode, groups: Groups, size: number): PageNode | undefined {
  return childrenOf(node).find((child) => groups.get(child)?.size === size);
}

function topOf(node: PageNode, groups: Groups, size: number): PageNode {
  let top = node;
  while (top.parent !== undefined && groups.get(top.parent)?.size === size) {
    const added = top.parent.end - top.parent.start - (top.end - top.start);
    if (added > WRAPPER_TEXT) break;
    top = top.parent;
  }
  return top;
}

/** Lists that lie side by side in one container, divided by headings. */
function partsOf(node: PageNode, top: PageNode, items: readonly Item[]): readonly Candidate[] {
  const parts: Candidate[] = [];
  const byChild = new Map<PageNode, Item[]>();
  for (const item of items) {
    let at = item.nodes[0];
    while (at?.parent !== undefined && at.parent !== node) at = at.parent;
    if (at === undefined) continue;
    const same = byChild.get(at);
    if (same === undefined) byChild.set(at, [item]);
    else same.push(item);
  }
  let divider: PageNode | undefined;
  let current: Item[] = [];
  const close = (): void => {
    if (current.length >= 2 && current.length < items.length)
      parts.push({ top, bottom: node, items: current, divider, shape: 'part' });
    current = [];
  };
  for (const child of childrenOf(node)) {
    const inner = byChild.get(child);
    if (inner !== undefined) {
      current.push(...inner);
      continue;
    }
    if (!isDivider(child)) continue;
    close();
    divider = child;
  }
  close();
  return parts;
}

/** A heading between lists: a heading by its tag or name, with little text. */
function isDivider(node: PageNode): boolean {
  const size = node.end - node.start;
  if (size === 0 || size > 60) return false;
  return isHeading(node) || /head|titl|label|caption/u.test(node.names);
}
