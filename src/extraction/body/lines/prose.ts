import { countDense } from '../../tree/dense-script';
import { linkShare, type Line } from './gather';

/** Length of a text in letters of an alphabet: a Chinese character says about as much as three of them. */
export function readingLength(text: string): number {
  return text.length + 2 * countDense(text);
}

/** Matches a text that ends the way sentences do, in any script. */
export const SENTENCE_END = /[.!?…:;。！？؟।॥։።:"”»’'」』)\]]\s*$/u;
/** Matches the end of a sentence anywhere in the text. */
const SENTENCE_INSIDE = /[.!?…。！？؟।](?:["”»’'」』)]|\s|$)/u;

const LONG = 80;

/** The running text in a line: its length, up to 1500, less its share of links; 0 unless it reads like sentences. */
export function proseOf(line: Line, length = readingLength(line.text)): number {
  if (length < 40 || linkShare(line) > 0.5) return 0;
  if (length < LONG && !SENTENCE_INSIDE.test(line.text)) return 0;
  return Math.min(length, 1500) * (1 - linkShare(line));
}
