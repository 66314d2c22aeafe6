import { isWordChar, runsOf, some } from '../../text/letters';
import { isAscii } from '../../text/words';
import { countDense, withoutDense } from '../../tree/dense-script';

/** Length of a text in Latin letters: one Chinese or Japanese character says as much as two or three of them. */
export function sizeOf(text: string): number {
  const wide = countDense(text);
  return text.length + wide * 1.5;
}

/** Apostrophes and hyphens join the characters around them. */
const isInWord = (code: number): boolean =>
  isWordChar(code) || code === 0x27 || code === 0x2d || code === 0x2019;

/** Number of words; in scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  if (isAscii(text)) return text.match(/[A-Za-z0-9][A-Za-z0-9'-]*/gu)?.length ?? 0;
  const wide = countDense(text);
  const spaced = runsOf(wide === 0 ? text : withoutDense(text), isInWord);
  return spaced.filter((run) => some(run, isWordChar)).length + wide / 2;
}

/** Could this be a headline, judging by its length alone? "Politics" and "Read more" could not. */
export function isHeadlineLike(text: string): boolean {
  const size = sizeOf(text);
  return size >= 22 || (size >= 13 && wordCount(text) >= 3);
}
