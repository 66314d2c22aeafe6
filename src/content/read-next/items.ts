import type { HeadlineLink } from './links';
import { childrenOf, type PageNode } from '../tree/page-tree';

/** One item of a candidate: the nodes that belong to it and the link it leads to. */
export interface Item {
  /** Siblings in order: mostly one, several where headline, time and teaser lie side by side. */
  readonly nodes: readonly PageNode[];
  /** All its headline links; they share one address. */
  readonly links: readonly HeadlineLink[];
}

/** Addresses below each node, by the links' way up; a node with too many is left out. */
export type Groups = ReadonlyMap<PageNode, ReadonlyMap<string, HeadlineLink[]>>;

/** What is known of a page's nodes by the links below them. */
export interface Grouped {
  readonly groups: Groups;
  /** The same of links that are too short for a headline by themselves. */
  readonly short: Groups;
  /** Nodes that hold a link back to the page. */
  readonly own: ReadonlySet<PageNode>;
}

const HEADING = /^h[1-6]$/u;

/** Items below a node. Siblings without a headline between two items belong to the nearer one. */
export function itemsOf(node: PageNode, { groups, short, own }: Grouped): readonly Item[] {
  const items: { nodes: PageNode[]; links: HeadlineLink[]; key: string }[] = [];
  const visit = (at: PageNode): void => {
    const loose: PageNode[] = [];
    let last: (typeof items)[number] | undefined;
    let lead: boolean | undefined;
    const children = childrenOf(at);
    const kinds = kindsOfItems(children, groups);
    for (const child of children) {
      const group = groups.get(child) ?? (kinds.has(kindOf(child, short)) ? short.get(child) : undefined);
      if (group === undefined) {
        // What leads back to the page is an item that is left out, not a part of the one before it.
        if (own.has(child)) last = undefined;
        else if (last === undefined || lead === true || isHeading(child)) loose.push(child);
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

/** Kinds of children that are items at least twice: a third of that kind is one, too, however short its words. */
function kindsOfItems(children: readonly PageNode[], groups: Groups): ReadonlySet<string> {
  const seen = new Set<string>();
  const kinds = new Set<string>();
  for (const child of children) {
    const kind = kindOf(child, groups);
    if (kind === '') continue;
    if (seen.has(kind)) kinds.add(kind);
    seen.add(kind);
  }
  return kinds;
}

/** How a child is built down to its only link, "" where it has none or several. */
function kindOf(child: PageNode, groups: Groups): string {
  const group = groups.get(child);
  if (group?.size !== 1) return '';
  const [link] = [...group.values()].flat();
  const tags: string[] = [];
  for (let at = link?.node; at !== undefined && at !== child; at = at.parent) tags.push(at.tag);
  return `${child.tag} ${child.names.split(/\d/u)[0] ?? ''}>${tags.join('<')}`;
}

export function isHeading(node: PageNode): boolean {
  return HEADING.test(node.tag);
}
