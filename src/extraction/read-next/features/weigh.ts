import { headingLook } from './heading-features';
import { itemLook } from './item-features';
import { kinshipLook } from './kinship';
import type { Look, Seen } from './look';
import { nameLook } from './name-features';
import { pictureLook } from './picture-features';
import { placeLook } from './place-features';
import { weightOf } from './score';
import { surroundingsLook } from './surroundings';
import { textLook } from './text-features';
import { titleLook } from './title-features';

/** In order, from the cheapest and most telling to the most expensive. */
const LOOKS: readonly Look[] = [
  surroundingsLook,
  placeLook,
  itemLook,
  nameLook,
  headingLook,
  kinshipLook,
  titleLook,
  textLook,
  pictureLook,
];

/** For each look, the most that it and those after it can add to a score. */
const HOPES: readonly number[] = LOOKS.map((_, from) =>
  LOOKS.slice(from)
    .flatMap(({ names }) => names)
    .reduce((sum, name) => sum + Math.max(0, weightOf(name)), 0),
);

/** How surely a candidate is what a reader would call "read next", and the features that say so. */
export interface Weight {
  /** Above 0 the candidate is shown. */
  readonly score: number;
  /** Values from 0 to 1 by name; a missing feature counts as 0. */
  readonly features: Readonly<Record<string, number>>;
}

/**
 * Scores a candidate by a linear combination of its features. Most candidates are menus, which the first looks expose:
 * weighing stops once the remaining looks could not bring the score above 0, unless `extent` asks for all features.
 */
export function weigh(seen: Seen, extent: 'as-needed' | 'whole'): Weight {
  const features: Record<string, number> = {};
  let score = 0;
  const note = (name: string, value: number): void => {
    if (value === 0) return;
    features[name] = value;
    score += value * weightOf(name);
  };
  note('bias', 1);
  for (const [index, { look }] of LOOKS.entries()) {
    if (extent === 'as-needed' && score + (HOPES[index] ?? 0) <= 0) break;
    look(seen, note);
  }
  return { score, features };
}
