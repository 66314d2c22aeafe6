import { countDense, withoutDense } from '../tree/dense-script';

/** Length of a text in Latin letters: one Chinese or Japanese sign says as much as two or three letters. */
export function sizeOf(text: string): number {
  const wide = countDense(text);
  return text.length + wide * 1.5;
}

/** Number of words; signs of scripts without spaces count in twos. */
export function wordsOf(text: string): number {
  const wide = countDense(text);
  const spaced = withoutDense(text).match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return spaced + wide / 2;
}

/** Could this be a headline, by its length alone? "Politics" and "Read more" are not. */
export function isHeadlineLike(text: string): boolean {
  const size = sizeOf(text);
  return size >= 22 || (size >= 13 && wordsOf(text) >= 3);
}
