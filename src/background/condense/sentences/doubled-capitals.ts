const DOUBLED = /^(\p{Lu})\1(?:\.(\p{Lu})\2)?$/u;
const DOUBLED_BEFORE = /(\p{Lu})\1\.\s$/u;
const DOUBLED_AFTER = /^(\p{Lu})\1\./u;
/** "CC. " */
const LENGTH = 4;

/**
 * Whether a word before a full stop is of a plural whose capitals Spanish doubles: "CC." and "OO." of "CC. OO.",
 * or "EE.UU". They come in pairs, so that the "AA." of "joined the AA. Vane" is none.
 *
 * @param at where the full stop stands
 * @param next where the next word begins
 */
export function isDoubledCapital(text: string, at: number, word: string, next: number): boolean {
  if (!DOUBLED.test(word)) return false;
  const start = at - word.length;
  return (
    word.includes('.') ||
    DOUBLED_BEFORE.test(text.slice(Math.max(0, start - LENGTH), start)) ||
    DOUBLED_AFTER.test(text.slice(next, next + LENGTH))
  );
}
