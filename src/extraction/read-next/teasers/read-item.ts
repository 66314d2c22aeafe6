import type { Teaser } from '../../../model/article';
import type { Item } from '../candidates/items';
import { isCall } from '../phrases/call';
import { isHeadlineLike, wordCount } from '../phrases/headline';
import { headlineOf } from './item-headline';
import { mediumOf } from '../links/medium';
import { AUTHOR_NAME, NOISE_NAME, TEASER_NAME } from '../class-names';
import { segmentsOf, type Segment } from './segments';
import { withLatinDigits } from '../../metadata/dates/digits';
import { hasDigit, letterWordsOf } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { isInside } from '../../tree/page-tree';
import { isSponsoredLabel } from '../phrases/sponsored';
import { isoDate, timeAtEnd, type TimeReader } from '../times/times';

const SPONSORED =
  /sponsor|promoted|advertorial|native-?ad|paid-?(?:post|partner|promotion)|brandvoice|anzeige/u;
const PAID_WIDGET = /outbrain|taboola|revcontent|zergnet|mgid|plista|sponsored|promoted/u;
/** Number of characters at a headline's start in which its rank is looked for. */
const MAX_RANK = 12;
/** "· 3 May 2026": separators between a time and what precedes it. */
const LEADING_CHARS = /^[\s|·•–—-]+/u;
const DURATION = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
/** Reads one item of a list as the reader sees it; undefined where it has no text of its own. */
export function readItem(item: Item, isTime: TimeReader): Teaser | undefined {
  let own: Segment | undefined;
  const rest: Segment[] = [];
  for (const segment of segmentsOf(item))
    if (!isTimeSegment(segment, isTime)) rest.push(segment);
    else own ??= segment;
  const headline = headlineOf(rest, item);
  if (headline === undefined) return undefined;
  const others = rest.filter((segment) => segment !== headline && !headline.text.includes(segment.text));
  // "by Jane Example on 3 March 2026": a line of author and time is not a teaser.
  const times = others.map((segment) => timeAtEnd(segment.text, isTime));
  const time = own?.text ?? times.find((signed) => signed !== undefined);
  const teaser = teaserOf(
    others.filter((_, index) => times[index] === undefined),
    headline,
  );
  const at = rest.indexOf(headline);
  const section = others.find((segment) => rest.indexOf(segment) < at && isKicker(segment));
  const link = item.links.find((one) => one.text.includes(headline.text)) ?? item.links[0];
  if (link === undefined) return undefined;
  const published = own === undefined ? undefined : isoDate(own.datetime);
  const names = [...new Set(item.nodes.flatMap((node) => [node.names]))].join(' ');
  return {
    title: completed(withoutLabel(withoutRank(headline.text)), item),
    url: link.address.url,
    ...(time === undefined ? {} : { time: time.replace(LEADING_CHARS, '') }),
    ...(published === undefined ? {} : { published }),
    ...(teaser === undefined ? {} : { teaser: teaser.text }),
    ...(section === undefined ? {} : { section: section.text }),
    medium: mediumOf(link.address.path.toLowerCase(), names),
    isSponsored:
      SPONSORED.test(names) ||
      others.some(({ names: around }) => SPONSORED.test(around)) ||
      // A label between the items names the ad slot there, not the item before it.
      others.some(
        ({ text, holder }) =>
          isSponsoredLabel(text) && item.nodes.slice(0, 1).some((node) => isInside(holder, node)),
      ) ||
      isInAd(item),
  };
}

const CUT_SHORT = /\s*(?:…|\.{3})$/u;
/** Longest headline, in code units. */
const LONGEST = 300;

/** Completes "Ferry captains ask f…" from the link's own title or label, where that continues it. */
function completed(title: string, { links }: Item): string {
  if (!CUT_SHORT.test(title)) return title;
  const shown = title.replace(CUT_SHORT, '');
  const names = links.flatMap(({ node }) => [attributeOf(node, 'title'), attributeOf(node, 'aria-label')]);
  const whole = names
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .find((name) => name.length > shown.length && name.length <= LONGEST && name.startsWith(shown));
  return whole !== undefined && shown !== '' ? whole : title;
}

/** Strips the rank in a most-read list: "3. Ferry captains ask for lights", in the digits of any script. */
function withoutRank(title: string): string {
  const [rank = ''] = /^\d{1,2}[.)]\s+(?=\D)/u.exec(withLatinDigits(title.slice(0, MAX_RANK))) ?? [];
  return title.slice(rank.length);
}

/** Strips a label such as that of "Read also: Ferry captains ask for lights". */
function withoutLabel(title: string): string {
  const [, label = '', rest = ''] = /^([^:：]{3,40})[:：]\s*(.+)$/u.exec(title) ?? [];
  return label !== '' && isCall(label) && isHeadlineLike(rest) ? rest : title;
}

function isTimeSegment(segment: Segment, isTime: TimeReader): boolean {
  if (segment.isInTime) return segment.text.length <= 60 && hasDigit(segment.text);
  if (DURATION.test(withLatinDigits(segment.text)) && /duration|length|video|play/u.test(segment.names))
    return false;
  return isTime(segment.text, segment.names);
}

/** True within a widget of paid recommendations, judging by the names of the nearest wrappers. */
function isInAd(item: Item): boolean {
  let at = item.nodes[0]?.parent;
  for (let step = 0; at !== undefined && step < 3; step += 1, at = at.parent)
    if (PAID_WIDGET.test(at.names)) return true;
  return false;
}

function teaserOf(segments: readonly Segment[], headline: Segment): Segment | undefined {
  const fit = segments.filter(
    (segment) =>
      segment.text !== headline.text &&
      !AUTHOR_NAME.test(segment.names) &&
      !NOISE_NAME.test(segment.holder.names) &&
      (TEASER_NAME.test(segment.holder.names) ? wordCount(segment.text) >= 3 : wordCount(segment.text) >= 6),
  );
  return fit.toSorted((a, b) => teaserScore(b) - teaserScore(a))[0];
}

function teaserScore(segment: Segment): number {
  return Math.min(segment.text.length, 200) / 200 + (TEASER_NAME.test(segment.holder.names) ? 1 : 0);
}

function isKicker(segment: Segment): boolean {
  return (
    letterWordsOf(segment.text).some((word) => word.length > 1) &&
    !isSponsoredLabel(segment.text) &&
    !NOISE_NAME.test(segment.names) &&
    !AUTHOR_NAME.test(segment.names) &&
    wordCount(segment.text) <= 4
  );
}
