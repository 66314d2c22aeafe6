import type { Aligned } from './align';
import { isBorder } from './border';
import { isNumeral, type Prepared } from './prepared';
import { isSameWord, type Word } from './words';

/** How far from a word the neighbour that identifies its slot may stand, in words. */
const REACH = 3;
/** Bounds the time for a sentence without punctuation, in words. */
const MAX_CLAUSE = 30;

/**
 * The article's places in the same position, relative to a neighbour, as the claim's word `index`: for 1990 in "The
 * bridge closed in 1990", where the article has "closed in 2031", the place of 2031.
 */
export function slotsOf(part: Aligned, index: number, article: Prepared): readonly number[] {
  return ([-1, 1] as const).flatMap((side) => {
    const skipped: string[] = [];
    for (let at = index + side; Math.abs(at - index) <= REACH; at += side) {
      const word = part.words[at];
      if (word === undefined) return [];
      const place = part.places[at];
      if (!isContent(word, article)) skipped.push(word.norm);
      else if (isNumeral(word, article.lexicon) || place === undefined) return [];
      else return slotBeside(place, -side, skipped.toReversed(), article);
    }
    return [];
  });
}

/** The place on the given side of a neighbour's place, beyond the same function words. */
function slotBeside(place: number, side: number, skipped: readonly string[], article: Prepared): number[] {
  const isSame = skipped.every((norm, offset) => article.words[place + side * (offset + 1)]?.norm === norm);
  const slot = place + side * (skipped.length + 1);
  if (!isSame || article.sentenceOfWord[slot] !== article.sentenceOfWord[place]) return [];
  for (let at = Math.min(place, slot); at < Math.max(place, slot); at++)
    if (isBorder(article.text, article.words, at)) return [];
  return [slot];
}

/**
 * True when the claim mentions what stands around `slot`, and nothing that stands around the places where the article
 * has the claim's own word, its homes. False when a home is in another sentence, which the claim may paraphrase.
 */
export function isAwayFromHome(
  slot: number,
  homes: readonly number[],
  claimed: readonly Word[],
  article: Prepared,
): boolean {
  return homes.every((home) => {
    if (article.sentenceOfWord[home] !== article.sentenceOfWord[slot]) return false;
    // "Three died in Eskby and nine in Tarnholt": nine shares "died" with three, but has its own place name.
    if (walkClause(home, -1, article).length === 0) {
      const last = clauseOf(slot, article).slice(-1);
      return compare(neighboursOf(home, article), last, claimed) === 'slot';
    }
    const near = compare(neighboursOf(home, article), neighboursOf(slot, article), claimed);
    if (near !== 'alike') return near === 'slot';
    // "Acme made 40 million, while Nordlink made 90": the neighbours are alike, the clauses are not.
    return compare(clauseOf(home, article), clauseOf(slot, article), claimed) === 'slot';
  });
}

/** Which of two contexts the claim's words come from, as far as these differ. */
function compare(
  home: readonly Word[],
  slot: readonly Word[],
  claimed: readonly Word[],
): 'home' | 'slot' | 'alike' {
  const isIn = (word: Word, words: readonly Word[]): boolean =>
    words.some((other) => isSameWord(word, other));
  if (home.some((word) => !isIn(word, slot) && isIn(word, claimed))) return 'home';
  return slot.some((word) => !isIn(word, home) && isIn(word, claimed)) ? 'slot' : 'alike';
}

/** The content words right before and after a place, within its clause. */
function neighboursOf(place: number, article: Prepared): readonly Word[] {
  return [-1, 1].flatMap((side) => walkClause(place, side, article).slice(0, 1));
}

function clauseOf(place: number, article: Prepared): readonly Word[] {
  return [-1, 1].flatMap((side) => walkClause(place, side, article));
}

/** The content words from a place to the end of its clause: a punctuation mark, or a word that joins clauses. */
function walkClause(place: number, side: number, article: Prepared): readonly Word[] {
  const { words, sentenceOfWord, text, lexicon } = article;
  const found: Word[] = [];
  for (let at = place; Math.abs(at - place) < MAX_CLAUSE; at += side) {
    const next = words[at + side];
    if (next === undefined || sentenceOfWord[at + side] !== sentenceOfWord[place]) break;
    if (isBorder(text, words, side > 0 ? at : at - 1) || lexicon.joints.has(next.norm)) break;
    if (isContent(next, article)) found.push(next);
  }
  return found;
}

/** The content words of the claim's clause that has the word `index`, without it. */
export function claimedAround(
  part: Aligned,
  index: number,
  claim: string,
  article: Prepared,
): readonly Word[] {
  const isEnd = (at: number): boolean => article.lexicon.joints.has(part.words[at]?.norm ?? '');
  let from = index;
  while (from > 0 && !isEnd(from - 1) && !isBorder(claim, part.words, from - 1)) from--;
  let to = index;
  while (to < part.words.length - 1 && !isEnd(to + 1) && !isBorder(claim, part.words, to)) to++;
  return part.words.filter((word, at) => at >= from && at <= to && at !== index && isContent(word, article));
}

function isContent({ norm }: Word, { lexicon }: Prepared): boolean {
  return !lexicon.functionWords.has(norm) && !lexicon.scales.has(norm);
}
