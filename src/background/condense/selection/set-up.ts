import type { LanguageTable } from '../data/language-table';
import { openingPhrases } from '../sentences/opening-links';
import type { Sentence } from '../sentences/read-sentences';

/** In blocks, as the turn may open the next paragraph. */
const REACH = 1;
/** A lower factor is better for views and worse at 60 words, both within chance. */
const SET_UP = 0.87;

/** "Yet another", "But for". */
const NO_TURN: ReadonlySet<string> = new Set(['another', 'for']);

/**
 * Factor for a sentence that the next one retracts or limits: "Tests have nearly ended it in rich countries. But
 * elsewhere …". On its own it says what the article goes on to deny, or what only prepares its point.
 */
export function setUpFactor(
  text: string,
  sentence: Sentence,
  next: Sentence | undefined,
  table: LanguageTable,
): number {
  if (next === undefined || next.block - sentence.block > REACH) return 1;
  const { words } = next;
  const isTurn = openingPhrases(words, table.turns).some((count) => {
    const last = words[count - 1];
    if (last === undefined) return false;
    // "Instead of waiting", "However the board decides": only a comma distinguishes the link from other uses.
    return count === 1 && table.coordinators.has(last.lower)
      ? !NO_TURN.has(words[1]?.lower ?? '')
      : text[last.end] === ',';
  });
  return isTurn ? SET_UP : 1;
}
