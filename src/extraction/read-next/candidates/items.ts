import type { Groups } from './groups';
import type { HeadlineLink, PageLinks } from '../links/links';
import { stemOf } from '../class-names';
import { isHeading, type PageNode } from '../../tree/page-tree';

/** One item of a candidate: the nodes that belong to it and the links to its article. */
export interface Item {
  /** Siblings in order: usually one, several where headline, time and teaser are side by side. */
  readonly nodes: readonly PageNode[];
  /** All its headline links; they share one address. */
  readonly links: readonly HeadlineLink[];
}

/** What is known about a page's nodes from the links below them. */
export interface Grouped {
  readonly groups: Groups;
  readonly links: PageLinks;
}

/** Finds the items below a node. A sibling without a headline belongs to the item before it, a `dt` to the next. */
export function itemsOf(node: PageNode, { groups, links }: Grouped): readonly Item[] {
  const items: { nodes: PageNode[]; links: HeadlineLink[]; key: string }[] = [];
  const visit = (at: PageNode): void => {
    const loose: PageNode[] = [];
    let last: (typeof items)[number] | undefined;
    let lead: boolean | undefined;
    let kinds: Kinds | undefined;
    for (const child of at.parts) {
      if (typeof child === 'string') continue;
      const count = groups.countIn(child);
      let own = count === 1 ? groups.linksIn(child) : undefined;
      if (count === 0 && child.linkLength > 0) {
        kinds ??= kindsOfItems(at, groups);
        own = shortItem(child, links, kinds);
      }
      if (count > 1) {
        visit(child);
        last = undefined;
        loose.length = 0;
        continue;
      }
      const [first] = own ?? [];
      if (own === undefined || first === undefined) {
        if (last === undefined || lead === true) loose.push(child);
        // A link back to the page is an item to leave out, not a part of the previous one.
        else if (child.linkLength > 0 && links.leadsBackWithin(child)) last = undefined;
        else if (isHeading(child)) loose.push(child);
        else last.nodes.push(child);
        continue;
      }
      const { key } = first.address;
      if (last?.key === key) {
        last.nodes.push(...loose.splice(0), child);
        last.links.push(...own);
        continue;
      }
      // <dt>10 Feb</dt><dd>Headline</dd>: what precedes the first item shows how the rest is paired.
      lead ??= loose.length > 0 && loose.at(-1)?.tag === 'dt';
      last = { nodes: lead ? [...loose.slice(-1), child] : [child], links: [...own], key };
      loose.length = 0;
      items.push(last);
    }
  };
  visit(node);
  return items;
}

/**
 * Kinds of children that are items at least twice: another child of that kind is an item too, however short its text.
 * Maps the kind of a child to the paths of tags between it and its link.
 */
type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

function kindsOfItems(node: PageNode, groups: Groups): Kinds {
  const seen = new Set<string>();
  const kinds = new Map<string, Set<string>>();
  for (const child of node.parts) {
    if (typeof child === 'string' || groups.countIn(child) !== 1) continue;
    const [kind, way] = [kindOf(child), wayTo(groups.linksIn(child)[0], child)];
    const whole = `${kind}>${way}`;
    if (seen.has(whole)) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(way));
    seen.add(whole);
  }
  return kinds;
}

/** The links of a child that is an item only because of its kind. */
function shortItem(child: PageNode, links: PageLinks, kinds: Kinds): readonly HeadlineLink[] | undefined {
  const ways = kinds.size === 0 ? undefined : kinds.get(kindOf(child));
  if (ways === undefined) return undefined;
  const short = links.shortWithin(child);
  const [first] = short;
  if (first === undefined || short.some(({ address }) => address.key !== first.address.key)) return undefined;
  return ways.has(wayTo(first, child)) ? short : undefined;
}

const kindOf = ({ tag, names }: PageNode): string => `${tag} ${stemOf(names)}`;

/** The tags from a link up to an element around it, without that element. */
export function wayTo(link: HeadlineLink | undefined, around: PageNode | undefined): string {
  let way = '';
  for (let at = link?.node; at !== undefined && at !== around; at = at.parent) way += `<${at.tag}`;
  return way;
}
