import type { Metadata, ReadNextList, Teaser } from '../../model/article';
import type { Body } from '../body/body';
import type { PullOptions } from '../pull';
import { readAddress } from './address';
import { weighCandidates, type Weighed } from './find';
import { readItem } from './read-item';
import { scoreOf } from './score';
import type { TimeReader } from './times';
import { isInside } from './tree';

const MAX_LISTS = 6;

/**
 * Finds the page's lists of further articles; the one a reader would call "read next" comes first.
 * Every block of headline links is a candidate; a linear score of its features chooses. Nothing is changed,
 * an address stands in one list only, and none leads back to the page.
 */
export function findReadNext(
  document: Document,
  options: PullOptions & { readonly metadata: Metadata; readonly body: Body },
): readonly ReadNextList[] {
  const { weighed, isTime } = weighCandidates(document, options);
  const ranked = weighed
    .map((one) => ({ one, score: scoreOf(one.features) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  const lists: ReadNextList[] = [];
  const taken: Weighed[] = [];
  const keys = new Set<string>();
  for (const { one } of ranked) {
    if (lists.length === MAX_LISTS) break;
    if (taken.some((other) => overlaps(one, other))) continue;
    const items = itemsOf(one, isTime, keys);
    if (items.length < 2) continue;
    taken.push(one);
    lists.push(one.heading === undefined ? { items } : { heading: one.heading.text, items });
  }
  return lists;
}

function itemsOf({ candidate }: Weighed, isTime: TimeReader, keys: Set<string>): readonly Teaser[] {
  const items: Teaser[] = [];
  for (const item of candidate.items) {
    const teaser = readItem(item, isTime);
    if (teaser === undefined || teaser.isSponsored) continue;
    const key = readAddress(teaser.url, teaser.url)?.key ?? teaser.url;
    if (keys.has(key)) continue;
    keys.add(key);
    items.push(teaser);
  }
  return items;
}

/** Two candidates of one place: one lies within the other and they share items. */
function overlaps(a: Weighed, b: Weighed): boolean {
  if (!isInside(a.candidate.bottom, b.candidate.bottom) && !isInside(b.candidate.bottom, a.candidate.bottom))
    return false;
  const nodes = new Set(a.candidate.items.map((item) => item.nodes[0]));
  return b.candidate.items.some((item) => nodes.has(item.nodes[0]));
}
