import type { Candidate, Wording } from './candidate';

/** Most words that are taken in at a glance. */
const EASY_WORDS = 22;
/** Most words of a fact where the sentence has no shorter wording. */
const MOST_WORDS = 45;
/** How many opening sentences may be longer, as they say most of what the article is about. */
const OPENING = 2;
const MOST_OPENING_WORDS = 60;
/** With fewer facts than this, a long one is better than none. */
const FEWEST = 3;

/**
 * Keeps the wordings of each candidate that are read at a glance, or else its shortest. Drops a candidate whose
 * shortest wording is still long, unless there is little else.
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
