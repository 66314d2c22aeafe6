import { articleLikeness } from '../links/address-kind';
import type { Groups } from './groups';
import type { HeadlineLink } from '../links/links';
import { childrenOf, isHeading, type PageNode } from '../../tree/page-tree';

/** A kicker has at most this share of its headline's length. */
const SHARE_OF_HEADLINE = 0.6;
const MOST_IN_ITEM = 3;

/**
 * Finds the links beside the headline of their item that lead elsewhere: to its section, its author, its topic
 * ("Crime & Public Safety | Roof collapses in fire"). Unlike a short list, such an item is a node with two or three
 * addresses among siblings of its kind.
 */
export function secondaryLinks(groups: Groups): ReadonlySet<HeadlineLink> {
  const secondary = new Set<HeadlineLink>();
  const isOneOfMany = siblingTeller();
  for (const node of groups.holders) {
    const count = groups.countIn(node);
    if (count < 2 || count > MOST_IN_ITEM) continue;
    const links = groups.linksIn(node);
    const main = links.reduce((best, link) => (rankOf(link) > rankOf(best) ? link : best));
    const others = links.filter((link) => link.address.key !== main.address.key);
    if (others.every((link) => isBeside(link, main)) && isOneOfMany(node))
      for (const link of others) secondary.add(link);
  }
  return secondary;
}

/** Makes a test of whether a node is among siblings of its kind, which counts each parent's children once. */
function siblingTeller(): (node: PageNode) => boolean {
  const counted = new Map<PageNode, ReadonlyMap<string, number>>();
  return (node) => {
    if (node.parent === undefined) return false;
    let kinds = counted.get(node.parent);
    if (kinds === undefined) {
      kinds = kindsOf(childrenOf(node.parent));
      counted.set(node.parent, kinds);
    }
    return (kinds.get(kindOf(node)) ?? 0) >= 2;
  };
}

function kindsOf(nodes: readonly PageNode[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const node of nodes)
    if (node.end > node.start) kinds.set(kindOf(node), (kinds.get(kindOf(node)) ?? 0) + 1);
  return kinds;
}

/** A node's tag and its first class name, up to a digit. */
function kindOf(node: PageNode): string {
  return `${node.tag}.${/^[^\s\d]*/u.exec(node.names.trim())?.[0] ?? ''}`;
}

function rankOf(link: HeadlineLink): number {
  return link.size + (isTagged(link.node) ? 60 : 0);
}

function isBeside(link: HeadlineLink, main: HeadlineLink): boolean {
  // An author's name may be as long as a short headline, but is never the heading of the item.
  if (isTagged(main.node) && !isTagged(link.node)) return link.size < main.size;
  if (link.size > SHARE_OF_HEADLINE * main.size) return false;
  return articleLikeness(link.address) < articleLikeness(main.address);
}

function isTagged(node: PageNode): boolean {
  for (let at: PageNode | undefined = node, step = 0; at !== undefined && step < 3; at = at.parent, step += 1)
    if (isHeading(at)) return true;
  return node.parts.some((part) => typeof part !== 'string' && isHeading(part));
}
