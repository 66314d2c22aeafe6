import type { HeadlineLink } from './links';
import { childrenOf, type PageNode } from '../tree/page-tree';

/** One item of a candidate: the nodes that belong to it and the link it leads to. */
export interface Item {
  /** Siblings in order: mostly one, several where headline, time and teaser lie side by side. */
  readonly nodes: readonly PageNode[];
  /** All its headline links; they share one address. */
  readonly links: readonly HeadlineLink[];
}

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
const HEADING = /^h[1-6]$/u;

/** Addresses below each node, by the links' way up; a node with too many is left out. */
type Groups = ReadonlyMap<PageNode, ReadonlyMap<string, HeadlineLink[]>>;

/**
 * Finds every block of two or more headline links. An item is the largest node that holds one address alone;
 * a candidate is a node that holds several items, with the chain of wrappers that hold the same ones.
 * Time is proportional to links times their depth.
 */
export function findCandidates(links: readonly HeadlineLink[]): readonly Candidate[] {
  const groups = groupByAncestor(links);
  const candidates: Candidate[] = [];
  for (const [node, group] of groups) {
    if (group.size < 2 || childHolding(node, groups, group.size) !== undefined) continue;
    const top = topOf(node, groups, group.size);
    const items = itemsOf(node, groups);
    if (items.length < 2) continue;
    candidates.push({ top, bottom: node, items, divider: undefined, shape: 'block' });
    candidates.push(...partsOf(node, top, items));
  }
  return candidates;
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

/** Items below a node. Siblings without a headline between two items belong to the nearer one. */
function itemsOf(node: PageNode, groups: Groups): readonly Item[] {
  const items: { nodes: PageNode[]; links: HeadlineLink[]; key: string }[] = [];
  const visit = (at: PageNode): void => {
    const loose: PageNode[] = [];
    let last: (typeof items)[number] | undefined;
    let lead: boolean | undefined;
    for (const child of childrenOf(at)) {
      const group = groups.get(child);
      if (group === undefined) {
        if (last === undefined || lead === true || isHeading(child)) loose.push(child);
        else last.nodes.push(child);
        continue;
      }
      if (group.size > 1) {
        visit(child);
        last = undefined;
        loose.length = 0;
        continue;
      }
      const [entry] = group;
      if (entry === undefined) continue;
      const [key, links] = entry;
      if (last?.key === key) {
        last.nodes.push(...loose.splice(0), child);
        last.links.push(...links);
        continue;
      }
      // <dt>10 Feb</dt><dd>Headline</dd>: what comes before the first item tells how the rest is paired.
      lead ??= loose.length > 0 && loose.at(-1)?.tag === 'dt';
      last = { nodes: lead ? [...loose.slice(-1), child] : [child], links: [...links], key };
      loose.length = 0;
      items.push(last);
    }
  };
  visit(node);
  return items;
}

function isHeading(node: PageNode): boolean {
  return HEADING.test(node.tag);
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
