import type { PageNode } from '../../tree/page-tree';

/** A node's place relative to the container. */
export interface Place {
  readonly isInside: boolean;
  /** Steps from the container up to the nearest element that holds both; 0 inside. */
  readonly climb: number;
  /** The child of that element that holds the node; the node itself if it holds the container. */
  readonly branch: PageNode;
}

/** Places by the nodes' indices, found from the top down: all nodes in a branch share the branch's place. */
export function placesOf(nodes: readonly PageNode[], container: PageNode): readonly Place[] {
  const path = new Map<PageNode, number>();
  for (let at: PageNode | undefined = container, step = 0; at !== undefined; at = at.parent, step += 1)
    path.set(at, step);
  const places: Place[] = [];
  for (const node of nodes) {
    const climb = path.get(node) ?? (node.parent === undefined ? path.size : path.get(node.parent));
    const around = node.parent === undefined ? undefined : places[node.parent.index];
    places.push(
      climb === undefined && around !== undefined
        ? around
        : { isInside: climb === 0, climb: climb ?? path.size, branch: node },
    );
  }
  return places;
}

// Kinds of elements that a line can be in, one bit each.
/** In an item of a list, or a term or description of a description list. */
export const IN_ITEM = 1;
/** In a block quotation. */
export const IN_QUOTE = 2;
/** In a cell of a table, headings included. */
export const IN_CELL = 4;

const KIND_OF_TAG: ReadonlyMap<string, number> = new Map([
  ['li', IN_ITEM],
  ['dd', IN_ITEM],
  ['dt', IN_ITEM],
  ['blockquote', IN_QUOTE],
  ['td', IN_CELL],
  ['th', IN_CELL],
]);

/** Kinds of each node and its ancestors, by the nodes' indices; in the container, only of those below it. */
export function kindsAround(nodes: readonly PageNode[], container: PageNode): Uint8Array {
  const kinds = new Uint8Array(nodes.length);
  nodes.forEach((node, index) => {
    if (node === container) return;
    const above = node.parent === undefined ? 0 : (kinds[node.parent.index] ?? 0);
    kinds[index] = above | (KIND_OF_TAG.get(node.tag) ?? 0);
  });
  return kinds;
}
