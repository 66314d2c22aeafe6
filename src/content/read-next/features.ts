import type { BodyPlace } from './body-place';
import type { Candidate } from './candidates';
import type { Heading } from './heading';
import { announcesOther, type HeadingKind } from './heading-kind';
import { itemFeatures, longestLink } from './item-features';
import { nameFeatures } from './names';
import { attributeOf, isInside, type PageNode } from '../tree/page-tree';
import type { TimeReader } from './times';

/** What is known of the page beside a candidate. */
export interface PageFacts {
  readonly place: BodyPlace;
  readonly host: string;
  /** Offset of the end of the page's visible text. */
  readonly textEnd: number;
  readonly isTime: TimeReader;
  /** Offsets where the page's candidates begin, ascending: tells how many stand between. */
  readonly starts: readonly number[];
  /** Keys of addresses that structured data names as further articles. */
  readonly declared: ReadonlySet<string>;
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

/** The features of a candidate, by name; each from 0 to 1 or close to it. */
export function featuresOf(
  candidate: Candidate,
  heading: Heading | undefined,
  facts: PageFacts,
): Readonly<Record<string, number>> {
  const { items, top, bottom } = candidate;
  const { place } = facts;
  const features: Record<string, number> = {
    bias: 1,
    ...itemFeatures(items, facts),
    ...nameFeatures(candidate),
  };
  const links = items.map(longestLink);
  const first = items[0]?.nodes[0] ?? bottom;
  const last = items.at(-1)?.nodes.at(-1) ?? bottom;

  const from = candidate.shape === 'block' ? top.start : first.start;
  const to = candidate.shape === 'block' ? top.end : last.end;
  const linkText = links.reduce((sum, link) => sum + (link.node.end - link.node.start), 0);
  features['density'] = to > from ? Math.min(1, linkText / (to - from)) : 0;

  features['headed'] = Number(heading !== undefined);
  features['taggedUnknown'] = Number(heading?.isTagged === true && heading.kind === 'unknown');
  features['headingTagged'] = Number(heading?.isTagged === true);
  features['headingOther'] = Number(heading !== undefined && announcesOther(heading.text));
  for (const kind of HEADING_KINDS) features[`heading_${kind}`] = Number(heading?.kind === kind);

  // A list that says what it is ("Related articles") may stand in a `nav`; menus say nothing of the kind.
  const isAnnounced = heading !== undefined && heading.kind !== 'unknown' && heading.kind !== 'avoid';
  features['navAnnounced'] = Number(isAnnounced) * (features['nameNav'] ?? 0);
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
    const between = Math.max(0, countBelow(facts.starts, from) - countBelow(facts.starts, place.end));
    features['rank'] = features['after'] * Math.min(1, between / 10);
    features['firstAfter'] = features['after'] * Number(between === 0);
    const shared = sharedDepth(bottom, place.root);
    features['kin'] = place.root.depth > 0 ? shared / place.root.depth : 1;
  } else features['bodyless'] = 1;
  features['late'] = facts.textEnd > 0 ? from / facts.textEnd : 0;
  features['part'] = Number(candidate.shape === 'part');
  return features;
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
