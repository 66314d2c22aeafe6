import type { Candidate, Wording } from './candidate';

/** So many words are taken in at a glance. */
const EASY_WORDS = 22;
/** So many still make a fact, where a sentence cannot be had shorter. */
const MOST_WORDS = 45;
/** An article's opening sentences say most of what it is about, however long. */
const OPENING = 2;
const MOST_OPENING_WORDS = 60;

/**
 * The candidates at the lengths that are read at a glance; one that has none such at its shortest, and one that is long
 * even then not at all.
 */
export function atAGlance<W extends Wording>(candidates: readonly Candidate<W>[]): readonly Candidate<W>[] {
  return candidates.flatMap((candidate) => {
    const easy = candidate.wordings.filter(({ words }) => words <= EASY_WORDS);
    if (easy.length > 0) return [{ ...candidate, wordings: easy }];
    const [shortest] = candidate.wordings.toSorted((a, b) => a.words - b.words);
    const most = candidate.at < OPENING ? MOST_OPENING_WORDS : MOST_WORDS;
    return shortest !== undefined && shortest.words <= most ? [{ ...candidate, wordings: [shortest] }] : [];
  });
}
