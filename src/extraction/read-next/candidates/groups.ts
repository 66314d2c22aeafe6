import type { HeadlineLink } from '../links/links';
import type { PageNode } from '../../tree/page-tree';

/** Headline links by the nodes that hold them. The links of a node are consecutive in page order. */
export interface Groups {
  /** Nodes that hold links, each before its ancestors. */
  readonly holders: readonly PageNode[];
  /** How many different addresses a node holds; 0 where there are too many for a list. */
  readonly countIn: (node: PageNode) => number;
  /** The links within a node, in order. */
  readonly linksIn: (node: PageNode) => readonly HeadlineLink[];
}

/** Longer lists are archives and site maps. */
const MAX_ITEMS = 60;

/** Counts the addresses below each node, going up from every link. Takes time in proportion to links times depth. */
export function groupLinks(links: readonly HeadlineLink[], nodeCount: number): Groups {
  const counts = new Int32Array(nodeCount);
  const firsts = new Int32Array(nodeCount).fill(-1);
  const lasts = new Int32Array(nodeCount);
  const holders: PageNode[] = [];
  const latest = new Map<string, number>();
  links.forEach(({ node, address }, order) => {
    // The address is new to a node that does not hold the previous link with it.
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
      // The ancestors of a node with too many have too many as well.
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
