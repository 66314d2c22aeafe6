import type { Aligned } from './align';
import { placesOf, type Prepared } from './prepared';

/** A run of words that the claim and the article share. */
export interface Fragment {
  /** Where it stands in the article's words; -1 for a word that the article does not have. */
  readonly place: number;
  /** In words. */
  readonly length: number;
}

/** The claim as a line of the longest runs of words that the article has: Grusky et al., "Newsroom" (2018), § 4.1. */
export function fragmentsOf(part: Aligned, article: Prepared): Fragment[] {
  const fragments: Fragment[] = [];
  for (let index = 0; index < part.words.length;) {
    const word = part.words[index];
    if (word === undefined) break;
    let best: Fragment = { place: -1, length: 0 };
    for (const place of placesOf(article, word)) {
      let length = 1;
      while (
        index + length < part.words.length &&
        part.words[index + length]?.key === article.words[place + length]?.key
      )
        length++;
      if (length > best.length) best = { place, length };
    }
    fragments.push(best);
    index += Math.max(1, best.length);
  }
  return fragments;
}

const COPIED_LENGTH = 3;

/** How much of the claim, from 0 to 1, stands in the article in runs of three words and more. */
export function copiedShare(parts: readonly Aligned[], article: Prepared): number {
  let words = 0;
  let copied = 0;
  for (const part of parts) {
    words += part.words.length;
    for (const { length } of fragmentsOf(part, article)) if (length >= COPIED_LENGTH) copied += length;
  }
  return words === 0 ? 0 : copied / words;
}
