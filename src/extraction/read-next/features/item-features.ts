import { registrableDomainOf } from '../links/address';
import { articleLikeness } from '../links/address-kind';
import type { Item } from '../candidates/items';
import type { HeadlineLink } from '../links/links';
import type { Look } from './look';
import { stemOf } from '../class-names';
import { extentOf } from './place-features';
import type { PageNode } from '../../tree/page-tree';

/** How a candidate's items are built and where they lead, judging by tree and addresses alone. */
export const itemLook: Look = {
  names: [
    'items2',
    'items3to6',
    'items7to12',
    'items13up',
    'items25up',
    'meanSize',
    'short',
    'regular',
    'sameDepth',
    'article',
    'sameSite',
    'sameHost',
    'onePath',
    'density',
  ],
  look: ({ headed: { candidate }, facts }, note) => {
    const { items } = candidate;
    const count = items.length;
    note(countName(count), 1);
    if (count > 24) note('items25up', 1);
    const sums = { size: 0, short: 0, article: 0, site: 0, host: 0, text: 0 };
    const shapes = new Tally();
    const depths = new Tally();
    const paths = new Tally();
    const site = registrableDomainOf(facts.host);
    for (const item of items) {
      const { node, address, size } = longestLink(item);
      sums.size += size;
      if (size < 28) sums.short += 1;
      sums.article += articleLikeness(address);
      if (address.host === facts.host) sums.host += 1;
      if (address.host === facts.host || registrableDomainOf(address.host) === site) sums.site += 1;
      sums.text += node.end - node.start;
      const [first] = item.nodes;
      shapes.add(first === undefined ? '' : shapeOf(first));
      depths.add(String(first?.depth));
      paths.add(address.path.split('/', 2)[1] ?? '');
    }
    note('meanSize', Math.min(sums.size / count, 100) / 100);
    note('short', sums.short / count);
    note('regular', shapes.most / count);
    note('sameDepth', depths.most / count);
    note('article', sums.article / count);
    note('sameSite', sums.site / count);
    note('sameHost', sums.host / count);
    note('onePath', paths.most / count);
    const { from, to } = extentOf(candidate);
    if (to > from) note('density', Math.min(1, sums.text / (to - from)));
  },
};

function countName(items: number): string {
  if (items <= 2) return 'items2';
  if (items <= 6) return 'items3to6';
  return items <= 12 ? 'items7to12' : 'items13up';
}

/** The link that most likely holds the headline. */
export function longestLink({ links }: Item): HeadlineLink {
  return links.reduce((best, link) => (link.text.length > best.text.length ? link : best));
}

/** Counts values, and how often the most common one occurs. */
class Tally {
  readonly #counts = new Map<string, number>();
  most = 0;

  add(value: string): void {
    const count = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count);
    if (count > this.most) this.most = count;
  }
}

/** A node's tag and names, and the tags of its children. */
function shapeOf({ tag, names, parts }: PageNode): string {
  let shape = `${tag}.${stemOf(names)}>`;
  for (const part of parts) shape += typeof part === 'string' ? ',' : `${part.tag},`;
  return shape;
}
