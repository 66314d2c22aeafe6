import type { Body } from '../../body/body';
import type { PageNode } from '../../tree/page-tree';

/** Where the article's text is, in offsets of the page's visible text. */
export interface BodyPlace {
  readonly root: PageNode | undefined;
  readonly start: number;
  readonly end: number;
}

const SENTENCES = 80;

/**
 * Locates the body that was found. Robust where that took in too much: only those of its blocks count that share the
 * container with the most text, as paragraphs of one article do.
 */
export function placeOf(body: Body, nodes: readonly PageNode[]): BodyPlace {
  const held = new Set(body.blocks.map(({ node }) => node));
  const blocks = nodes.filter((node) => node.end - node.start >= SENTENCES && held.has(node));
  const weights = new Map<PageNode, number>();
  for (const block of blocks) {
    const weight = block.end - block.start - block.linkLength;
    let share = 1;
    for (let at = block.parent, step = 0; at !== undefined && step < 3; at = at.parent, step += 1) {
      weights.set(at, (weights.get(at) ?? 0) + weight * share);
      share *= 0.6;
    }
  }
  let root: PageNode | undefined;
  for (const [node, weight] of weights)
    if (root === undefined || weight > (weights.get(root) ?? 0)) root = node;
  if (root === undefined) return { root, start: 0, end: 0 };
  let { end: start, start: end } = root;
  for (const block of blocks) {
    if (!isWithin(block, root) || block.linkLength * 2 >= block.end - block.start) continue;
    start = Math.min(start, block.start);
    end = Math.max(end, block.end);
  }
  return { root, start, end };
}

function isWithin(node: PageNode, root: PageNode): boolean {
  return node.start >= root.start && node.end <= root.end;
}
