import { linkShare, type Line } from './gather';

/** Letters of scripts that write a word in one or two signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** From Thai on; alphabets with few letters a word stand before. */
const BEYOND_ALPHABETS = /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\uffff]/u;

/** Length of a text in letters of an alphabet: a Chinese sign says as much as about three of them. */
export function readingLength(text: string): number {
  // Most pages have none of these signs; asking so is ten times quicker than counting by script.
  if (!BEYOND_ALPHABETS.test(text)) return text.length;
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
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
