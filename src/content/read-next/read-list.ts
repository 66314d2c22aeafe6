import type { Teaser } from '../../model/article';
import type { Item } from './items';
import { wordsOf } from './headline';
import { readItem } from './read-item';
import type { TimeReader } from './times';

/**
 * Reads the items of a list: each address once, nothing paid for, no "load more" at its end. A list of which
 * half was paid for is none.
 */
export function readList(items: readonly Item[], isTime: TimeReader): readonly Teaser[] {
  const seen = new Set<string>();
  const teasers: Teaser[] = [];
  let paid = 0;
  for (const item of withoutStrangers(items)) {
    const key = item.links[0]?.address.key ?? '';
    const teaser = readItem(item, isTime);
    if (teaser?.isSponsored === true) paid += 1;
    if (teaser === undefined || teaser.isSponsored || seen.has(key)) continue;
    seen.add(key);
    teasers.push(teaser);
  }
  return paid > teasers.length ? [] : teasers;
}

/** Leaves out a first or last link of few words that is built unlike all others: "All stories", "Load more news". */
function withoutStrangers(items: readonly Item[]): readonly Item[] {
  if (items.length < 3) return items;
  const shapes = items.map(shapeOf);
  return items.filter((item, index) => {
    if (index > 0 && index < items.length - 1) return true;
    const others = new Set(shapes.filter((_, other) => other !== index));
    const isStranger = others.size === 1 && !others.has(shapes[index] ?? '');
    return !(isStranger && item.links.every((link) => wordsOf(link.text) <= 4));
  });
}

/** Tags from the item down to its first headline link. */
function shapeOf(item: Item): string {
  const tags: string[] = [];
  const root = item.nodes[0]?.parent;
  for (let at = item.links[0]?.node; at !== undefined && at !== root; at = at.parent) tags.push(at.tag);
  return tags.join('<');
}
