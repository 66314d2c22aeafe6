import type { Look, SurroundingsReader } from './look';
import { attributeOf } from '../../tree/attributes';
import { isInside, type PageNode } from '../../tree/page-tree';

const NAV = 1;
const HEADER = 2;
const FOOTER = 4;
const ASIDE = 8;
const TABLE = 16;

const BY_TAG: ReadonlyMap<string, number> = new Map([
  ['nav', NAV],
  ['menu', NAV],
  ['header', HEADER],
  ['footer', FOOTER],
  ['aside', ASIDE],
  ['table', TABLE],
]);
const BY_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', NAV],
  ['contentinfo', FOOTER],
  ['complementary', ASIDE],
]);

/** Makes a reader of the elements and roles around a node, which examines each node once. */
export function surroundingsReader(): SurroundingsReader {
  const known = new Map<PageNode, number>();
  return (node) => {
    const way: PageNode[] = [];
    let at: PageNode | undefined = node;
    while (at !== undefined && !known.has(at)) {
      way.push(at);
      at = at.parent;
    }
    let around = at === undefined ? 0 : (known.get(at) ?? 0);
    for (const inner of way.toReversed()) {
      around |= (BY_TAG.get(inner.tag) ?? 0) | (BY_ROLE.get(attributeOf(inner, 'role')) ?? 0);
      known.set(inner, around);
    }
    return around;
  };
}

/** Which parts of a page a candidate is in. */
export const surroundingsLook: Look = {
  names: ['inNav', 'inHeader', 'inFooter', 'inAside', 'inTable'],
  look: (
    {
      headed: {
        candidate: { bottom },
      },
      facts: { surroundingsOf, place },
    },
    note,
  ) => {
    const around = surroundingsOf(bottom);
    if ((around & NAV) !== 0) note('inNav', 1);
    if ((around & HEADER) !== 0 && place.root !== undefined && !isInside(bottom, place.root))
      note('inHeader', 1);
    if ((around & FOOTER) !== 0) note('inFooter', 1);
    if ((around & ASIDE) !== 0) note('inAside', 1);
    if ((around & TABLE) !== 0) note('inTable', 1);
  },
};
