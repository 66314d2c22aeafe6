import type { Aligned } from '../align';
import type { Check } from '../check';
import { isNumeral, placesOf, weightOf, type Prepared } from '../prepared';
import { ramp } from '../ramp';
import { isVoiceChanged } from '../voice';

/**
 * Shares at which a measure starts to count and from which it counts in full, read off the quartiles of
 * supported and unsupported claims.
 */
const COPIED = { from: 0.28, to: 0.42 };
const STRAINED = { from: 0.06, to: 0.2 };
const OWN_WORDS = { from: 0, to: 0.1 };
/** So many pairs of words that never stand together count in full. */
const MANY_LOOSE = 2;

/**
 * Pieces of the article joined to something else than it says. In a claim that was copied, each word should be
 * in the company that it keeps in the article, and few seams be needed. Of a claim in other words this tells
 * nothing, so the signals fade with the longest run that was copied and with the words of its own.
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
    strain += (isVoiceChanged(part, article) ? part.strain / 2 : part.strain) / aligned.length;
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

/** The longest row of words that stands in the article as it is. */
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
/** How much further apart the two may stand in the article. */
const SLACK = 6;
const OTHER_SENTENCE = 8;
/** Keeps the time a claim takes from growing with a long article; words in so many places keep any company. */
const MAX_PLACES = 300;

/** Pairs of content words, next to each other in the claim, that never stand near each other in the article. */
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

/** The least distance between two ascending lists of places. */
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
