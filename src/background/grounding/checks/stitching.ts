import type { Aligned } from '../align';
import type { Check } from '../check';
import { isNumeral, placesOf, weightOf, type Prepared } from '../prepared';
import { ramp } from '../ramp';
import { isVoiceChanged } from '../voice';

/**
 * Shares from which a measure starts to count and from which it counts in full, taken from the quartiles of supported
 * and unsupported claims.
 */
const COPIED = { from: 0.28, to: 0.42 };
const STRAINED = { from: 0.06, to: 0.2 };
const OWN_WORDS = { from: 0, to: 0.1 };
/** From this many pairs of words that never stand together, the measure counts in full. */
const MANY_LOOSE = 2;

/**
 * Finds pieces of the article that were joined into something it does not say. In a copied claim, each word should have
 * the neighbours that it has in the article, with few seams. This says nothing about a paraphrase, so the signals fade
 * the shorter the longest copied run is and the more words of its own the claim has.
 */
export const checkStitching: Check = ({ article, aligned }) => {
  let words = 0;
  let longest = 0;
  let strain = 0;
  let loose = 0;
  let total = 0;
  let unknown = 0;
  for (const part of aligned) {
    words += part.words.length;
    longest = Math.max(longest, longestRun(part));
    const isMoved = isVoiceChanged(part, article) || isReordered(part, article);
    strain += (isMoved ? part.strain / 2 : part.strain) / aligned.length;
    loose += countLoose(part, article);
    for (const word of part.words) {
      const weight = weightOf(article, word);
      total += weight;
      if (weight > 0 && !isNumeral(word, article.lexicon) && placesOf(article, word).length === 0)
        unknown += weight;
    }
  }
  if (words === 0 || total === 0) return { problems: [], signals: {} };
  const isCopied = ramp(longest / words, COPIED) * (1 - ramp(unknown / total, OWN_WORDS));
  const stitched = isCopied * ramp(strain, STRAINED);
  return {
    problems: stitched > 0.5 ? [{ kind: 'joined' }] : [],
    signals: { stitched, loose: isCopied * Math.min(1, loose / MANY_LOOSE) },
  };
};

/** True where the words are from one sentence, in a language that lets its phrases stand in nearly any order. */
function isReordered({ steps }: Aligned, { sentenceOfWord, lexicon }: Prepared): boolean {
  return lexicon.hasFreeOrder && new Set(steps.map(({ place }) => sentenceOfWord[place])).size === 1;
}

/** Length of the longest run of words that the article has verbatim. */
function longestRun({ steps }: Aligned): number {
  let longest = 0;
  let run = 0;
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1];
    const goesOn = before?.index === step.index - 1 && before.place === step.place - 1;
    run = goesOn ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

const REACH = 4;
/** How much further apart the two words may stand in the article than in the claim. */
const SLACK = 6;
const OTHER_SENTENCE = 8;
/** Keeps the time for a claim independent of the article's length; a word with so many places has every neighbour. */
const MAX_PLACES = 300;

/** Counts pairs of adjacent content words of the claim that never stand near each other in the article. */
function countLoose(part: Aligned, article: Prepared): number {
  const content = [...part.words.entries()].filter(([, word]) => weightOf(article, word) > 0);
  let loose = 0;
  for (const [at, [index, word]] of content.entries()) {
    const next = content[at + 1];
    if (next === undefined || next[0] - index > REACH) continue;
    const here = placesOf(article, word).slice(0, MAX_PLACES);
    const there = placesOf(article, next[1]).slice(0, MAX_PLACES);
    if (here.length > 0 && there.length > 0 && distance(here, there, article) > next[0] - index + SLACK)
      loose++;
  }
  return loose;
}

/** The smallest distance between two ascending lists of places. */
function distance(here: readonly number[], there: readonly number[], { sentenceOfWord }: Prepared): number {
  let least = Infinity;
  let next = 0;
  for (const place of here) {
    while (next < there.length && (there[next] ?? 0) < place) next++;
    for (const other of [there[next - 1], there[next]]) {
      if (other === undefined) continue;
      const apart = sentenceOfWord[other] === sentenceOfWord[place] ? 0 : OTHER_SENTENCE;
      least = Math.min(least, Math.abs(other - place) + apart);
    }
  }
  return least;
}
