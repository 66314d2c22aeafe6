import type { ReadNextList, Teaser } from '../../model/article';
import { squashed } from '../text/words';
import { readAddress } from './links/address';
import { chooseLists } from './choose';
import { weighCandidates, type ReadNextInput } from './find';
import type { Item } from './candidates/items';
import { readList } from './teasers/read-list';

/**
 * Finds the page's lists of further articles; the one a reader would call "read next" comes first.
 * Every block of headline links is a candidate, and a linear score of its features decides. The page is not changed,
 * each address is in one list only, and no item leads back to the page or has its headline: a site's lists of latest
 * articles contain the article under other addresses as well.
 */
export function findReadNext(input: ReadNextInput): readonly ReadNextList[] {
  const { weighed, lines, isTime, host } = weighCandidates(input);
  const lists: ReadNextList[] = [];
  const taken = new Set<string>();
  const own = squashed(input.metadata.title);
  const add = (all: readonly Item[], heading?: string): void => {
    const items = withoutOwn(readList(all, isTime), own).filter(({ url }) => !taken.has(keyOf(url)));
    if (items.length < 2) return;
    for (const item of items) taken.add(keyOf(item.url));
    lists.push(heading === undefined ? { items } : { heading, items });
  };
  for (const { candidate, heading } of chooseLists(weighed, host)) add(candidate.items, heading?.text);
  add(lines);
  return lists;
}

/** Drops the one item with the page's own headline. Several such items are a series under one headline, and stay. */
function withoutOwn(items: readonly Teaser[], own: string): readonly Teaser[] {
  const others = items.filter(({ title }) => squashed(title) !== own);
  return others.length === items.length - 1 ? others : items;
}

function keyOf(url: string): string {
  return readAddress(url, url)?.key ?? url;
}
