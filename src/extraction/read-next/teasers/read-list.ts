import type { Teaser } from '../../../model/article';
import { registrableDomainOf } from '../links/address';
import { wayTo, type Item } from '../candidates/items';
import { wordCount } from '../phrases/headline';
import { AD_NAME } from '../class-names';
import { readItem } from './read-item';
import type { TimeReader } from '../times/times';

/**
 * Reads the items of a list: each address once, without paid items and without a "load more" at its end. A list with
 * more paid items than others yields none.
 */
export function readList(items: readonly Item[], isTime: TimeReader): readonly Teaser[] {
  const seen = new Set<string>();
  const teasers: Teaser[] = [];
  let paid = 0;
  for (const item of withoutAds(withoutStrangers(items))) {
    const key = item.links[0]?.address.key ?? '';
    if (seen.has(key)) continue;
    const teaser = readItem(item, isTime);
    if (teaser?.isSponsored === true) paid += 1;
    if (teaser === undefined || teaser.isSponsored) continue;
    seen.add(key);
    teasers.push(teaser);
  }
  return paid > teasers.length ? [] : teasers;
}

/** Leaves out items whose names mark them as ads and that lead off the site of most items. */
function withoutAds(items: readonly Item[]): readonly Item[] {
  const sites = items.map(({ links: [link] }) =>
    link === undefined ? '' : registrableDomainOf(link.address.host),
  );
  const counts = new Map<string, number>();
  for (const site of sites) counts.set(site, (counts.get(site) ?? 0) + 1);
  return items.filter(
    ({ nodes }, index) =>
      (counts.get(sites[index] ?? '') ?? 0) > items.length / 2 ||
      !nodes.some(({ names }) => AD_NAME.test(names)),
  );
}

/** Leaves out a first or last link of few words whose markup differs from all others: "All stories", "Load more". */
function withoutStrangers(items: readonly Item[]): readonly Item[] {
  if (items.length < 3) return items;
  const shapes = items.map(shapeOf);
  return items.filter((item, index) => {
    if (index > 0 && index < items.length - 1) return true;
    const others = new Set(shapes.filter((_, other) => other !== index));
    const isStranger = others.size === 1 && !others.has(shapes[index] ?? '');
    return !(isStranger && item.links.every((link) => wordCount(link.text) <= 4));
  });
}

/** The tags from the item's first headline link up to the item. */
const shapeOf = ({ links, nodes }: Item): string => wayTo(links[0], nodes[0]?.parent);
