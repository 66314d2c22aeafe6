import { isBorder } from './border';
import type { Governor, Taken } from './taken';

/** How many words before a verb of saying, or before "proof", a negation may stand: "has not yet said that". */
const NEAR = 3;

/** Result of a walk back from the claim's words. */
interface Walk {
  readonly governor?: Governor;
  /** Index of the last word before an aside that precedes "that", where nothing in the aside governs. */
  readonly beforeAside?: number;
}

/**
 * Searches backwards from the claim's word `from` for what governs it, also past an aside: "denied, after the vote,
 * that …".
 */
export function denialBefore(place: Taken, from: number): Governor | undefined {
  const { governor, beforeAside } = walkBack(place, from - 1);
  return beforeAside === undefined ? governor : walkBack(place, beforeAside, NEAR).governor;
}

/**
 * @param reach given when "that" has been found and `start` is the last word before an aside: how many words back from
 *   there a governor may stand, since the apparent aside may be a clause ("he did not come, but hoped, that …")
 */
function walkBack({ sentence: { words }, article, taken }: Taken, start: number, reach?: number): Walk {
  const { negations, denials, doubts, factual, proofs, speech, thatWords, functionWords } = article.lexicon;
  const hasBorder = (at: number): boolean => isBorder(article.text, words, at);
  const isNear = (at: number, lists: readonly ReadonlySet<string>[]): boolean => {
    for (let near = at - 1; near >= Math.max(0, at - NEAR) && !hasBorder(near); near--) {
      const norm = words[near]?.norm ?? '';
      if (lists.some((list) => list.has(norm))) return true;
      if (factual.has(norm)) return false;
    }
    return false;
  };
  const pastAside = (at: number): Walk => {
    let before = at;
    while (before >= 0 && !hasBorder(before)) before--;
    return before < 0 ? {} : { beforeAside: before };
  };
  const isPastAside = reach !== undefined;
  let isThat = isPastAside;
  // A punctuation mark stands right before "that": it closes an aside, or is the comma that German puts there.
  let isMarked = false;
  // No content word passed yet; and no word at all, except "that", between the claim and here.
  let isEmpty = true;
  let isNext = true;
  for (let at = start; at >= 0 && start - at < (reach ?? Infinity); at--) {
    const word = words[at];
    if (word === undefined) return {};
    if (hasBorder(at)) {
      if (!isThat || !isEmpty) return isMarked ? { beforeAside: at } : {};
      isMarked = !isPastAside;
    }
    if (taken.has(at)) continue;
    const { norm } = word;
    if (isEmpty && thatWords.has(norm)) {
      isThat = true;
      continue;
    }
    if (factual.has(norm)) return isMarked ? pastAside(at - 1) : {};
    const governs = isThat || isNext;
    if (governs && doubts.has(norm))
      return {
        governor: isNear(at, [negations, denials]) ? { kind: 'denied' } : { kind: 'doubted', word: word.raw },
      };
    if (governs && denials.has(norm))
      // "Did not deny that" is not a denial.
      return isNear(at, [negations]) ? {} : DENIED;
    if (speech.has(norm)) return governs && isNear(at, [negations, denials]) ? DENIED : {};
    if (isThat && !isPastAside && negations.has(norm)) return DENIED;
    if (isNext && proofs.has(norm) && isNear(at, [negations])) return DENIED;
    isNext = false;
    isEmpty &&= functionWords.has(norm);
  }
  return {};
}

const DENIED: Walk = { governor: { kind: 'denied' } };
