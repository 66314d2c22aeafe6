import type { Candidate, Wording } from './candidate';

/** So many words are taken in at a glance. */
const EASY_WORDS = 22;
/** So many still make a fact, where a sentence cannot be had shorter. */
const MOST_WORDS = 45;
/** An article's opening sentences say most of what it is about, however long. */
const OPENING = 2;
const MOST_OPENING_WORDS = 60;
/** With fewer facts than this, a long one is better than none. */
const FEWEST = 3;

/**
 * The candidates at the lengths that are read at a glance; one that has none such at its shortest, and one that is long
 * even then not at all, unless there is little else.
 */
export function atAGlance<W extends Wording>(candidates: readonly Candidate<W>[]): readonly Candidate<W>[] {
  const readable = candidates.map(withEasyLengths);
  const short = readable.filter(isShort);
  return short.length >= FEWEST ? short : readable;
}

function withEasyLengths<W extends Wording>(candidate: Candidate<W>): Candidate<W> {
  const easy = candidate.wordings.filter(({ words }) => words <= EASY_WORDS);
  const shortest = candidate.wordings.toSorted((a, b) => a.words - b.words).slice(0, 1);
  return { ...candidate, wordings: easy.length > 0 ? easy : shortest };
}

function isShort({ at, wordings }: Candidate): boolean {
  const most = at < OPENING ? MOST_OPENING_WORDS : MOST_WORDS;
  return wordings.some(({ words }) => words <= most);
}
