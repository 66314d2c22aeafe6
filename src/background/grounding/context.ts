import type { Check } from './check';
import { copiedShare } from './fragments';
import { placesOf, weightOf, type Prepared } from './prepared';
import type { Word } from './words';

const CLAIM_REACH = 5;
const ARTICLE_REACH = 10;
/** Below the first share of copied words a claim counts as reworded, above the second as copied. */
const COPIED = { from: 0.2, to: 0.5 };
/** A copied claim has hardly a word that the article has not: an eighth is too many. */
const MAX_UNKNOWN = 1 / 8;
/** From this looseness on a copied claim counts as stitched through and through. */
const MAX_LOOSE = 1 / 4;

/**
 * The company that words keep: in a claim that was copied from the article, the words around each word should
 * stand around it there, too. Where they do not, pieces were stitched together. Of a reworded claim this
 * tells nothing, so the signal fades with the share that was copied.
 */
export const checkContext: Check = ({ article, aligned }) => {
  let total = 0;
  let unknown = 0;
  let loose = 0;
  for (const part of aligned) {
    const content = part.words.map((word) => ({
      word,
      weight: weightOf(article, word),
      places: placesOf(article, word),
    }));
    for (const [index, { weight, places }] of content.entries()) {
      total += weight;
      if (places.length === 0) unknown += weight;
      if (weight === 0 || places.length === 0) continue;
      const around = content
        .slice(Math.max(0, index - CLAIM_REACH), index + CLAIM_REACH + 1)
        .filter(
          (other, at) => other.weight > 0 && other.places.length > 0 && at !== Math.min(index, CLAIM_REACH),
        );
      loose += weight * (1 - company(places, around));
    }
  }
  if (total === 0) return { problems: [], signals: {} };
  const known = total - unknown;
  const looseness = known === 0 ? 0 : Math.min(1, loose / known / MAX_LOOSE);
  const isOwnWords = 1 - Math.min(1, unknown / total / MAX_UNKNOWN);
  const copied = (copiedShare(aligned, article) - COPIED.from) / (COPIED.to - COPIED.from);
  const stitched = looseness * isOwnWords * Math.max(0, Math.min(1, copied));
  return { problems: stitched > 0.5 ? [{ kind: 'joined' }] : [], signals: { stitched } };
};

interface Neighbour {
  readonly word: Word;
  readonly weight: number;
  readonly places: readonly number[];
}

/** The share, from 0 to 1, of a word's neighbours in the claim that stand around one of its places, at best. */
function company(places: Prepared['sentenceOfWord'], neighbours: readonly Neighbour[]): number {
  const whole = neighbours.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return 1;
  let best = 0;
  for (const place of places) {
    let near = 0;
    for (const other of neighbours)
      if (other.places.some((there) => Math.abs(there - place) <= ARTICLE_REACH)) near += other.weight;
    best = Math.max(best, near / whole);
  }
  return best;
}
