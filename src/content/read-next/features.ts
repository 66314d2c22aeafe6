import { articleLikeness, siteOf } from './address';
import type { BodyPlace } from './body-place';
import type { Candidate, Item } from './candidates';
import type { Heading } from './heading';
import type { HeadingKind } from './heading-kind';
import { sizeOf } from './headline';
import { attributeOf, isInside, type PageNode } from '../tree/page-tree';
import type { TimeReader } from './times';

/** What is known of the page beside a candidate. */
export interface PageFacts {
  readonly place: BodyPlace;
  readonly host: string;
  /** Offset of the end of the page's visible text. */
  readonly textEnd: number;
  readonly isTime: TimeReader;
  /** Ends of all candidates' places after the body, ascending: tells how many stand between. */
  readonly starts: readonly number[];
}

const HEADING_KINDS: readonly HeadingKind[] = [
  'readnext',
  'related',
  'moresection',
  'recommended',
  'latest',
  'mostread',
  'avoid',
  'unknown',
];
const NAMES: Readonly<Record<string, RegExp>> = {
  nameRelated:
    /relat|relac|correlat|similar|verwandt|zum-thema|read-?next|readmore|read-?more|see-?also|up-?next|more-?on|interest|liés|lire-aussi|saiba|leia|lea-?tambien/u,
  nameRecommended: /recom|recirc|editor|pick|featured|highlight|selection|promo-?list|suggest|onward/u,
  nameLatest: /latest|recent|newest|ultim|neueste|breaking/u,
  nameMostRead: /most-?(?:read|view|pop)|mostread|popular|trend|ranking|leid[oa]s|meistgel|top-?\d+|hot/u,
  nameMore: /(?:^|[\s_-])more|mehr|further|weitere|teaser|card|stories|articles|news-?list|list-?news|posts/u,
  nameNav:
    /(?:^|[\s_-])(?:nav|menu|navbar|navigation|header|masthead|topbar|breadcrumbs?|mega\w*|offcanvas|hamburger|flyout|dropdown|submenu|sitemap)(?:$|[\s_-])|nav-|menu-|-menu|-nav/u,
  nameFooter: /foot|copyright|legal|imprint/u,
  nameAvoid:
    /comment|share|social|(?:^|[\s_-])tags?(?:$|[\s_-])|tag-?(?:list|cloud)|keyword|author|byline|pagina|pager|newsletter|subscri|signup|cookie|consent|login|shop|product|event|calendar|job|toc\b|ticker|gallery|footnote|reference/u,
  nameAd:
    /outbrain|taboola|sponsor|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|promoted|partner|plista|revcontent|ligatus|dianomi|zergnet|mgid|commercial|affiliate|anzeige/u,
  nameMedia: /video|player|audio|podcast|galler|slideshow/u,
};

/** The features of a candidate, by name; each from 0 to 1 or close to it. */
export function featuresOf(
  candidate: Candidate,
  heading: Heading | undefined,
  facts: PageFacts,
): Readonly<Record<string, number>> {
  const { items, top, bottom } = candidate;
  const { place } = facts;
  const features: Record<string, number> = { bias: 1 };
  const links = items.map(longestLink);
  const sizes = links.map((link) => sizeOf(link.text));
  const first = items[0]?.nodes[0] ?? bottom;
  const last = items.at(-1)?.nodes.at(-1) ?? bottom;

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
  features['tagged'] = share(links, (link) => isInHeadingTag(link.node));

  const from = candidate.shape === 'block' ? top.start : first.start;
  const to = candidate.shape === 'block' ? top.end : last.end;
  const linkText = links.reduce((sum, link) => sum + (link.node.end - link.node.start), 0);
  features['density'] = to > from ? Math.min(1, linkText / (to - from)) : 0;

  features['headed'] = Number(heading !== undefined);
  features['taggedUnknown'] = Number(heading?.isTagged === true && heading.kind === 'unknown');
  features['headingTagged'] = Number(heading?.isTagged === true);
  for (const kind of HEADING_KINDS) features[`heading_${kind}`] = Number(heading?.kind === kind);

  const names = namesAround(candidate);
  for (const [name, pattern] of Object.entries(NAMES)) features[name] = Number(pattern.test(names));
  const around = ancestorTags(bottom);
  features['inNav'] = Number(around.has('nav') || around.has('menu') || around.has('role=navigation'));
  features['inHeader'] = Number(
    around.has('header') && place.root !== undefined && !isInside(bottom, place.root),
  );
  features['inFooter'] = Number(around.has('footer') || around.has('role=contentinfo'));
  features['inAside'] = Number(around.has('aside') || around.has('role=complementary'));
  features['inTable'] = Number(around.has('table'));

  if (place.root !== undefined) {
    const isWithinRoot = isInside(bottom, place.root);
    features['before'] = Number(to <= place.start);
    features['within'] = Number(from > place.start && to < place.end);
    features['afterInside'] = Number(from >= place.end && isWithinRoot);
    features['after'] = Number(from >= place.end);
    features['covers'] = Number(from < place.start && to > place.end);
    const gap = Math.max(0, from - place.end);
    features['gap'] = Math.min(1, gap / 4000);
    features['near'] = features['after'] * (1 - Math.min(1, gap / 800));
    const between = facts.starts.filter((start) => start >= place.end && start < from).length;
    features['rank'] = features['after'] * Math.min(1, between / 10);
    features['firstAfter'] = features['after'] * Number(between === 0);
    const shared = sharedDepth(bottom, place.root);
    features['kin'] = place.root.depth > 0 ? shared / place.root.depth : 1;
  } else features['bodyless'] = 1;
  features['late'] = facts.textEnd > 0 ? from / facts.textEnd : 0;
  features['part'] = Number(candidate.shape === 'part');
  return features;
}

function longestLink(item: Item): Item['links'][number] {
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
    (node) =>
      typeof node.element.querySelector === 'function' && node.element.querySelector('img,picture') !== null,
  );
}

function hasTime(node: PageNode, isTime: TimeReader, depth: number): boolean {
  if (node.tag === 'time') return true;
  if (depth > 6) return false;
  return node.parts.some((part) =>
    typeof part === 'string' ? isTime(part.trim(), node.names) : hasTime(part, isTime, depth + 1),
  );
}

function isInHeadingTag(node: PageNode): boolean {
  const isHeading = (tag: string | undefined): boolean => tag !== undefined && /^h[1-6]$/u.test(tag);
  return (
    isHeading(node.parent?.tag) || node.parts.some((part) => typeof part !== 'string' && isHeading(part.tag))
  );
}

/** Names of the wrappers, and of two nodes above and one below them. */
function namesAround({ top, bottom, items }: Candidate): string {
  const names = [items[0]?.nodes[0]?.names ?? ''];
  let above = 0;
  for (let at: PageNode | undefined = bottom; at !== undefined && above < 2; at = at.parent) {
    names.push(at.names, attributeOf(at.element, 'aria-label').toLowerCase());
    if (at.depth <= top.depth) above += 1;
  }
  return names.join(' ');
}

function ancestorTags(node: PageNode): ReadonlySet<string> {
  const tags = new Set<string>();
  for (let at: PageNode | undefined = node; at !== undefined; at = at.parent) {
    tags.add(at.tag);
    const role = attributeOf(at.element, 'role');
    if (role !== '') tags.add(`role=${role}`);
  }
  return tags;
}

function sharedDepth(a: PageNode, b: PageNode): number {
  let left: PageNode | undefined = a;
  let right: PageNode | undefined = b;
  while (left !== right && left !== undefined && right !== undefined) {
    if (left.depth >= right.depth) left = left.parent;
    else right = right.parent;
  }
  return left?.depth ?? 0;
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
