import type { Candidate } from '../candidates/candidates';
import type { Look } from './look';
import { countBelow } from '../../tree/count-below';
import { isInside, type PageNode } from '../../tree/page-tree';

/** Where a candidate is: before, within or after the body, how far from it, and how many others are between. */
export const placeLook: Look = {
  names: [
    'before',
    'within',
    'afterInside',
    'after',
    'covers',
    'gap',
    'near',
    'rank',
    'firstAfter',
    'kin',
    'bodyless',
    'late',
    'part',
  ],
  look: ({ headed: { candidate }, facts: { place, starts, textEnd } }, note) => {
    const { from, to } = extentOf(candidate);
    if (textEnd > 0) note('late', from / textEnd);
    if (candidate.shape === 'part') note('part', 1);
    const { root, start, end } = place;
    if (root === undefined) {
      note('bodyless', 1);
      return;
    }
    if (to <= start) note('before', 1);
    if (from > start && to < end) note('within', 1);
    if (from < start && to > end) note('covers', 1);
    note('kin', root.depth > 0 ? sharedDepth(candidate.bottom, root) / root.depth : 1);
    const gap = Math.max(0, from - end);
    note('gap', Math.min(1, gap / 4000));
    if (from < end) return;
    note('after', 1);
    if (isInside(candidate.bottom, root)) note('afterInside', 1);
    note('near', 1 - Math.min(1, gap / 800));
    const between = Math.max(0, countBelow(starts, from) - countBelow(starts, end));
    note('rank', Math.min(1, between / 10));
    if (between === 0) note('firstAfter', 1);
  },
};

/** Offsets of a candidate's text in the page's visible text. */
export function extentOf({ shape, top, bottom, items }: Candidate): {
  readonly from: number;
  readonly to: number;
} {
  if (shape === 'block') return { from: top.start, to: top.end };
  return {
    from: (items[0]?.nodes[0] ?? bottom).start,
    to: (items.at(-1)?.nodes.at(-1) ?? bottom).end,
  };
}

function sharedDepth(a: PageNode, b: PageNode): number {
  let left: PageNode | undefined = a;
  let right: PageNode | undefined = b;
  while (left !== right && left !== undefined && right !== undefined) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left?.depth ?? 0;
}
