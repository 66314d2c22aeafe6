import type { Teaser } from '../../model/article';
import type { Item } from './items';
import { isHeadlineLike, sizeOf, wordsOf } from './headline';
import { mediumOf } from './medium';
import { segmentsOf, type Segment } from './segments';
import { isoDate, type TimeReader } from './times';

const TITLE_NAME = /titl|headline|heading|head(?:er)?\b|titulo|titre|titel|ueberschrift|otsikko|naslov/u;
const KICKER_NAME =
  /kicker|eyebrow|categor|section|rubri|topic|tag\b|label|overline|dachzeile|channel|vignette|pretitle|volanta|antetitulo|surtitre|seccion/u;
const TEASER_NAME =
  /teaser|excerpt|summary|desc|dek\b|intro|lead\b|standfirst|abstract|snippet|bajada|copete|chapo|anriss|deck\b|subtitle|sub-title|subhead/u;
const AUTHOR_NAME = /author|byline|autor|auteur|creator|contributor|writer/u;
const NOISE_NAME =
  /comment|count|share|rank|number|button|btn|read-?more|more-?link|duration|views|likes|badge|icon|caption|credit|sr-only|visually-hidden|screen-reader/u;
const SPONSORED =
  /sponsor|promoted|advertorial|native-?ad|paid-?(?:post|partner|promotion)|brandvoice|anzeige/u;
const AD = /outbrain|taboola|revcontent|zergnet|mgid|plista|sponsored|promoted/u;
const DURATION = /^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
/** Reads one item of a list as the reader sees it. Undefined where it has no words of its own. */
export function readItem(item: Item, isTime: TimeReader): Teaser | undefined {
  const segments = segmentsOf(item);
  const time = segments.find((segment) => isTimeSegment(segment, isTime));
  const rest = segments.filter((segment) => segment !== time && !isTimeSegment(segment, isTime));
  const headline = headlineOf(rest);
  if (headline === undefined) return undefined;
  const title = rest
    .filter((segment) => belongs(segment, headline))
    .map((segment) => segment.text)
    .join(' ');
  const others = rest.filter((segment) => !belongs(segment, headline) && !title.includes(segment.text));
  const teaser = teaserOf(others, headline);
  const at = rest.indexOf(headline);
  const section = others.find((segment) => rest.indexOf(segment) < at && isKicker(segment));
  const link = item.links.find((one) => one.text.includes(headline.text)) ?? item.links[0];
  if (link === undefined) return undefined;
  const published = time === undefined ? undefined : isoDate(time.datetime);
  const names = [...new Set(item.nodes.flatMap((node) => [node.names]))].join(' ');
  return {
    title: title.replace(/^\p{Nd}{1,2}[.)]\s+(?=\P{Nd})/u, ''),
    url: link.address.url,
    ...(time === undefined ? {} : { time: time.text }),
    ...(published === undefined ? {} : { published }),
    ...(teaser === undefined ? {} : { teaser: teaser.text }),
    ...(section === undefined ? {} : { section: section.text }),
    medium: mediumOf(link.address.path.toLowerCase(), names),
    isSponsored:
      SPONSORED.test(names) || others.some((segment) => SPONSORED.test(segment.names)) || isInAd(item),
  };
}

function isTimeSegment(segment: Segment, isTime: TimeReader): boolean {
  if (segment.tags.has('time')) return segment.text.length <= 60 && /\p{Nd}/u.test(segment.text);
  if (DURATION.test(segment.text) && /duration|length|video|play/u.test(segment.names)) return false;
  return isTime(segment.text, segment.names);
}

/** True within a widget of paid recommendations, told by the names of the nearest wrappers. */
function isInAd(item: Item): boolean {
  let at = item.nodes[0]?.parent;
  for (let step = 0; at !== undefined && step < 3; step += 1, at = at.parent)
    if (AD.test(at.names)) return true;
  return false;
}

/** The segment that is the headline: by its tag, its name, its link, its length, in this order of weight. */
function headlineOf(segments: readonly Segment[]): Segment | undefined {
  let best: Segment | undefined;
  let bestScore = 0;
  for (const segment of segments) {
    const size = sizeOf(segment.text);
    let score = Math.min(size, 60) / 60;
    if (hasHeading(segment)) score += 2;
    if (TITLE_NAME.test(segment.holder.names)) score += 1.5;
    else if (TITLE_NAME.test(segment.names)) score += 0.5;
    if (segment.isHeadlineLink) score += 1;
    else if (segment.isLinked) score -= 0.5;
    if (KICKER_NAME.test(segment.holder.names)) score -= 1;
    if (TEASER_NAME.test(segment.holder.names)) score -= 1.5;
    if (AUTHOR_NAME.test(segment.holder.names) || NOISE_NAME.test(segment.holder.names)) score -= 1.5;
    if (!isHeadlineLike(segment.text)) score -= 1;
    if (segment.tags.has('p') && !hasHeading(segment)) score -= 0.3;
    if (best === undefined || score > bestScore) {
      best = segment;
      bestScore = score;
    }
  }
  return best;
}

function hasHeading(segment: Segment): boolean {
  for (const tag of segment.tags) if (/^h[1-6]$/u.test(tag)) return true;
  return false;
}

/** True for the headline itself and for further parts of it in the same element. */
function belongs(segment: Segment, headline: Segment): boolean {
  return segment === headline;
}

function teaserOf(segments: readonly Segment[], headline: Segment): Segment | undefined {
  const fit = segments.filter(
    (segment) =>
      segment.text !== headline.text &&
      !AUTHOR_NAME.test(segment.names) &&
      !NOISE_NAME.test(segment.holder.names) &&
      (TEASER_NAME.test(segment.holder.names) ? wordsOf(segment.text) >= 3 : wordsOf(segment.text) >= 6),
  );
  return fit.toSorted((a, b) => teaserScore(b) - teaserScore(a))[0];
}

function teaserScore(segment: Segment): number {
  return Math.min(segment.text.length, 200) / 200 + (TEASER_NAME.test(segment.holder.names) ? 1 : 0);
}

function isKicker(segment: Segment): boolean {
  return !NOISE_NAME.test(segment.names) && !AUTHOR_NAME.test(segment.names) && wordsOf(segment.text) <= 4;
}
