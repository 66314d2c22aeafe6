import type { Item } from '../candidates/items';
import { isAscii, squashed } from '../../text/words';
import { isHeadlineLike, sizeOf } from '../phrases/headline';
import { AUTHOR_NAME, KICKER_NAME, NOISE_NAME, TEASER_NAME, TITLE_NAME } from '../class-names';
import type { Segment } from './segments';
import { attributeOf } from '../../tree/attributes';

/** Least share of an address's words that a headline contains, where the address is made from it. */
const TOLD = 0.3;

/** <h2>Postmortem of a postmortem</h2><h3>How we learned to write less</h3>: more than a longer subtitle gains by its length. */
const HIGHEST = 0.7;

/** Level of the heading that a segment long enough for a headline stands in; infinite for none. */
const levelOf = ({ headingLevel, text }: Segment): number =>
  headingLevel > 0 && isHeadlineLike(text) ? headingLevel : Number.POSITIVE_INFINITY;

/** Picks the segment that is the headline by its tag, name, link and length, in this order of weight. */
export function headlineOf(segments: readonly Segment[], item: Item): Segment | undefined {
  const [only] = segments;
  if (segments.length < 2) return only;
  let best: Segment | undefined;
  let bestScore = 0;
  const named = namesOf(item);
  const slug = slugWordsOf(item);
  const top = Math.min(...segments.map(levelOf));
  let told: boolean | undefined;
  const isTold = (): boolean => (told ??= segments.some(({ text }) => coverage(text, slug) >= TOLD));
  for (const segment of segments) {
    const size = sizeOf(segment.text);
    let score = Math.min(size, 60) / 60;
    if (segment.isInHeading) score += 2;
    if (segment.headingLevel > 0 && segment.headingLevel === top) score += HIGHEST;
    if (TITLE_NAME.test(segment.holder.names)) score += 1.5;
    else if (TITLE_NAME.test(segment.names)) score += 0.5;
    if (segment.isHeadlineLink) score += 1;
    else if (segment.isLinked) score -= 0.5;
    if (KICKER_NAME.test(segment.holder.names)) score -= 1;
    if (TEASER_NAME.test(segment.holder.names)) score -= 1.5;
    if (AUTHOR_NAME.test(segment.holder.names) || NOISE_NAME.test(segment.holder.names)) score -= 1.5;
    // A text that is also the link's title or label is the headline.
    if (named.size > 0 && named.has(squashed(segment.text))) score += 1.5;
    if (!isHeadlineLike(segment.text)) {
      score -= 1;
      // <h2>SCORCHER</h2><p>Ferry captain walks …</p>: the address shows which of the two is the headline.
      if (coverage(segment.text, slug) === 0 && isTold()) score -= 4;
    }
    if (segment.isInParagraph && !segment.isInHeading) score -= 0.3;
    if (best === undefined || score > bestScore) {
      best = segment;
      bestScore = score;
    }
  }
  return best;
}

/** Titles and labels of the item's links, without punctuation and spaces. */
function namesOf(item: Item): ReadonlySet<string> {
  const names = item.links.flatMap(({ node }) => [
    attributeOf(node, 'title'),
    attributeOf(node, 'aria-label'),
  ]);
  return new Set(names.map(squashed).filter((name) => name !== ''));
}

/** Words of the address's path, where "ferry-captains-ask-for-lights" is made from a headline. */
function slugWordsOf(item: Item): readonly string[] {
  const path = item.links[0]?.address.path ?? '';
  return path
    .split('/')
    .flatMap((part) => part.split(/[-_+.]/u))
    .filter((word) => /^[A-Za-z]{4,}$/u.test(word))
    .map((word) => word.toLowerCase());
}

function coverage(text: string, slug: readonly string[]): number {
  if (slug.length < 3) return 0;
  // Addresses have ASCII letters only: "é" becomes "e".
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '');
  const words = new Set(plain.toLowerCase().match(/[a-z]+/gu) ?? []);
  return slug.filter((word) => words.has(word)).length / slug.length;
}
