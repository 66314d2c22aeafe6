import type { Word } from './words';

/** Two numbers set against each other, in the order written: "3-1", "3:1", "51–49". */
export interface Score {
  readonly first: number;
  readonly second: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = /^\d{1,3}$/u;
const PAIR = /^(\d{1,3}):(\d{1,3})$/u;
const DASH = /^[-‐‑–−]$/u;
/** A further part makes it a date or a telephone number: "2031-05-12". */
const GOES_ON = /[-‐‑–−:./\p{N}]/u;

/** Reads the scores, votes and ranges of a sentence; which of these a pair is does not matter here. */
export function readScores(words: readonly Word[], text: string): Score[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const [, left = '', right = ''] = PAIR.exec(word.raw) ?? [];
    if (left !== '') return scoreAt(left, right, word.start, word.end, text);
    if (next === undefined || !NUMBER.test(word.raw) || !NUMBER.test(next.raw)) return [];
    return DASH.test(text.slice(word.end, next.start))
      ? scoreAt(word.raw, next.raw, word.start, next.end, text)
      : [];
  });
}

function scoreAt(first: string, second: string, start: number, end: number, text: string): Score[] {
  if (GOES_ON.test(text[start - 1] ?? '') || /^[-‐‑–−:./]?\p{N}/u.test(text.slice(end, end + 2))) return [];
  return [{ first: Number(first), second: Number(second), text: text.slice(start, end), start, end }];
}

/** True for the same numbers in the same order, however they are written. */
export const isSameScore = (a: Score, b: Score): boolean => a.first === b.first && a.second === b.second;
/** True for the same numbers in the other order: the loser told as the winner. Also true of a draw. */
export const isTurned = (a: Score, b: Score): boolean => a.first === b.second && a.second === b.first;
