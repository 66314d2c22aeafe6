import { articleLikeness, siteOf } from './address';
import type { PageFacts } from './features';
import { sizeOf } from './headline';
import type { Item } from './items';
import { isMediaPath } from './medium';
import { isLower } from '../text/letters';
import { hasDigit, letterWordsOf } from '../text/words';
import { native } from '../tree/native';
import type { PageNode } from '../tree/page-tree';
import type { TimeReader } from './times';

/** Features of a candidate's items by themselves, wherever they stand; each from 0 to 1. */
export function itemFeatures(items: readonly Item[], facts: PageFacts): Readonly<Record<string, number>> {
  const features: Record<string, number> = {};
  const links = items.map(longestLink);
  const sizes = links.map((link) => sizeOf(link.text));
  features['items2'] = Number(items.length === 2);
  features['items3to6'] = Number(items.length >= 3 && items.length <= 6);
  features['items7to12'] = Number(items.length >= 7 && items.length <= 12);
  features['items13up'] = Number(items.length > 12);
  features['items25up'] = Number(items.length > 24);

  features['meanSize'] = Math.min(mean(sizes), 100) / 100;
  features['short'] = share(sizes, (size) => size < 28);
  features['regular'] = commonest(items.map(shapeOf)) / items.length;
  features['sameDepth'] = commonest(items.map((item) => String(item.nodes[0]?.depth))) / items.length;
  features['article'] = mean(links.map((link) => articleLikeness(link.address)));
  features['sameSite'] = share(links, (link) => siteOf(link.address.host) === siteOf(facts.host));
  features['sameHost'] = share(links, (link) => link.address.host === facts.host);
  features['onePath'] = commonest(links.map((link) => link.address.path.split('/')[1] ?? '')) / items.length;
  features['pictured'] = share(items, (item) => item.links.length > 1 || hasPicture(item));
  features['timed'] = share(items, (item) => item.nodes.some((node) => hasTime(node, facts.isTime, 0)));
  features['alike'] = alikeShare(links.map((link) => link.text));
  features['media'] = share(links, (link) => isMediaPath(link.address.path));
  features['priced'] = share(items, (item) => item.nodes.some((node) => hasPrice(node, 0)));
  features['declared'] = share(links, (link) => facts.declared.has(link.address.key));
  features['midSentence'] = share(links, (link) => isLower(link.text.charCodeAt(0)));
  features['tagged'] = share(links, (link) => isInHeadingTag(link.node));
  return features;
}

/** The link that most likely holds the headline. */
export function longestLink(item: Item): Item['links'][number] {
  return item.links.reduce((best, link) => (link.text.length > best.text.length ? link : best));
}

function shapeOf(item: Item): string {
  return item.nodes
    .slice(0, 1)
    .map(
      (node) =>
        `${node.tag}.${node.names.split(/\d/u)[0]}>${node.parts.map((part) => (typeof part === 'string' ? '' : part.tag)).join()}`,
    )
    .join();
}

function hasPicture(item: Item): boolean {
  return item.nodes.some(
    (node) => native(node.element, 'querySelector').call(node.element, 'img,picture') !== null,
  );
}

function hasTime(node: PageNode, isTime: TimeReader, depth: number): boolean {
  if (node.tag === 'time') return true;
  if (depth > 6) return false;
  return node.parts.some((part) =>
    typeof part === 'string' ? isTime(part.trim(), node.names) : hasTime(part, isTime, depth + 1),
  );
}

/** Share of titles that differ from another in numbers and dates alone: issues, reports of weeks, parts of a page. */
function alikeShare(titles: readonly string[]): number {
  const counts = new Map<string, number>();
  const stems = titles.map((title) =>
    letterWordsOf(title)
      .filter((word) => word.length > 2)
      .slice(0, 3)
      .join(' '),
  );
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return share(
    titles.map((title, index) => ({ title, stem: stems[index] ?? '' })),
    ({ title, stem }) => hasDigit(title) && (counts.get(stem) ?? 0) > 1,
  );
}

const PRICE = /(?:[€$£¥₹₽]|\b(?:EUR|USD|CHF|GBP)\b)\s?\d|\d[.,]\d{2}\s?(?:[€$£¥₹₽]|(?:EUR|USD|CHF|GBP)\b)/u;

/** A price of its own, as products have: not a sum within a headline. */
function hasPrice(node: PageNode, depth: number): boolean {
  if (depth > 6) return false;
  return node.parts.some((part) =>
    typeof part === 'string' ? part.length <= 40 && PRICE.test(part) : hasPrice(part, depth + 1),
  );
}

function isInHeadingTag(node: PageNode): boolean {
  const isHeading = (tag: string | undefined): boolean => tag !== undefined && /^h[1-6]$/u.test(tag);
  return (
    isHeading(node.parent?.tag) || node.parts.some((part) => typeof part !== 'string' && isHeading(part.tag))
  );
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function share<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function commonest(values: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
