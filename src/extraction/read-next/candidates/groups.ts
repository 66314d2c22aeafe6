import type { HeadlineLink } from '../links/links';
import type { PageNode } from '../../tree/page-tree';

/** Headline links by the nodes that hold them. Links of a node stand together in the page's order. */
export interface Groups {
  /** Nodes that hold links, each before those around it. */
  readonly holders: readonly PageNode[];
  /** How many addresses lie within a node; 0 where there are too many for a list. */
  readonly countIn: (node: PageNode) => number;
  /** The links within a node, in order. */
  readonly linksIn: (node: PageNode) => readonly HeadlineLink[];
}

/** Longer lists are archives and site maps. */
const MAX_ITEMS = 60;

/** Counts addresses below each node, by the links' way up. Time is proportional to links times their depth. */
export function groupLinks(links: readonly HeadlineLink[], nodeCount: number): Groups {
  const counts = new Int32Array(nodeCount);
  const firsts = new Int32Array(nodeCount).fill(-1);
  const lasts = new Int32Array(nodeCount);
  const holders: PageNode[] = [];
  const latest = new Map<string, number>();
  links.forEach(({ node, address }, order) => {
    // The address is new to a node that does not hold its latest link.
    const before = latest.get(address.key) ?? -1;
    latest.set(address.key, order);
    for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) {
      const { index } = at;
      if ((firsts[index] ?? -1) < 0) {
        firsts[index] = order;
        holders.push(at);
      }
      lasts[index] = order;
      const count = counts[index] ?? 0;
      // What lies above a node with too many has too many as well.
      if (count > MAX_ITEMS) break;
      if (before < (firsts[index] ?? 0)) counts[index] = count + 1;
    }
  });
  const countIn = ({ index }: PageNode): number => {
    const count = counts[index] ?? 0;
    return count > MAX_ITEMS ? 0 : count;
  };
  return {
    holders,
    countIn,
    linksIn: (node) =>
      countIn(node) === 0 ? [] : links.slice(firsts[node.index] ?? 0, (lasts[node.index] ?? 0) + 1),
  };
}
