import type { Lexicon } from './data';
import type { Word } from './words';

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
const isUnits = (value: number | undefined): value is number => value !== undefined && value < 10;

/** Value of a number written as one word: "three", "dreiundzwanzig". */
function numberNamed(norm: string, { numbers, joints }: Lexicon): number | undefined {
  const value = numbers.get(norm);
  if (value !== undefined) return value;
  for (const joint of joints) {
    const at = norm.indexOf(joint, 2);
    if (at < 0) continue;
    const units = numbers.get(norm.slice(0, at));
    const tens = numbers.get(norm.slice(at + joint.length)) ?? 0;
    if (isUnits(units) && isTens(tens)) return tens + units;
  }
  return undefined;
}

/**
 * Value of a number written as several words, and the index of the last: "twenty-three", "treinta y tres". Digits do not go
 * on this way: "20 three-year-olds".
 */
export function numberOver(
  words: readonly Word[],
  index: number,
  text: string,
  lexicon: Lexicon,
): { readonly value: number; readonly last: number } | undefined {
  const word = words[index];
  const value = word === undefined ? undefined : numberNamed(word.norm, lexicon);
  if (word === undefined || value === undefined) return undefined;
  const isJoined = (at: number): boolean => /^[\s-]$/u.test(text.slice(words[at]?.end, words[at + 1]?.start));
  if (!isTens(value) || !isJoined(index)) return { value, last: index };
  const isLinked = lexicon.joints.has(words[index + 1]?.norm ?? '') && isJoined(index + 1);
  const last = isLinked ? index + 2 : index + 1;
  const units = lexicon.numbers.get(words[last]?.norm ?? '');
  return isUnits(units) ? { value: value + units, last } : { value, last: index };
}
