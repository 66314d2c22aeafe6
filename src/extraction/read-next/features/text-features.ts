import type { Look } from './look';
import type { PageNode } from '../../tree/page-tree';
import type { TimeReader } from '../times/times';

/** How deep an item is searched for texts. */
const MAX_DEPTH = 6;
const PRICE = /(?:[€$£¥₹₽]|\b(?:EUR|USD|CHF|GBP)\b)\s?\d|\d[.,]\d{2}\s?(?:[€$£¥₹₽]|(?:EUR|USD|CHF|GBP)\b)/u;
const MAX_PRICE = 40;

/** What accompanies a candidate's headlines: times suggest articles, prices products. */
export const textLook: Look = {
  names: ['timed', 'priced'],
  look: (
    {
      headed: {
        candidate: { items },
      },
      facts: { isTime },
    },
    note,
  ) => {
    const share = (holds: (node: PageNode) => boolean): number =>
      items.filter(({ nodes }) => nodes.some(holds)).length / items.length;
    note(
      'priced',
      share((node) => hasPrice(node, 0)),
    );
    note(
      'timed',
      share((node) => hasTime(node, isTime, 0)),
    );
  },
};

function hasTime(node: PageNode, isTime: TimeReader, depth: number): boolean {
  if (node.tag === 'time') return true;
  if (depth > MAX_DEPTH) return false;
  return node.parts.some((part) =>
    typeof part === 'string' ? isTime(part.trim(), node.names) : hasTime(part, isTime, depth + 1),
  );
}

/** True for a separate price, as products have, but not for a sum within a headline. */
function hasPrice(node: PageNode, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  return node.parts.some((part) =>
    typeof part === 'string' ? part.length <= MAX_PRICE && PRICE.test(part) : hasPrice(part, depth + 1),
  );
}
