import { countDense } from '../../tree/dense-script';
import { linkShare, type Line } from './gather';

/** Length of a text in letters of an alphabet: a Chinese sign says as much as about three of them. */
export function readingLength(text: string): number {
  return text.length + 2 * countDense(text);
}

/** Ends as sentences end, in any script. */
export const SENTENCE_END = /[.!?…:;。！？؟।॥։።:"”»’'」』)\]]\s*$/u;
/** A sentence's end anywhere in the text. */
const SENTENCE_INSIDE = /[.!?…。！？؟।](?:["”»’'」』)]|\s|$)/u;

const LONG = 80;

/** How much of an article's running text a line is: its length when it reads like sentences, else 0. */
export function proseOf(line: Line, length = readingLength(line.text)): number {
  if (length < 40 || linkShare(line) > 0.5) return 0;
  if (length < LONG && !SENTENCE_INSIDE.test(line.text)) return 0;
  return Math.min(length, 1500) * (1 - linkShare(line));
}
