const DOUBLED = /^(\p{Lu})\1(?:\.(\p{Lu})\2)?$/u;
const DOUBLED_BEFORE = /(\p{Lu})\1\.\s$/u;
const DOUBLED_AFTER = /^(\p{Lu})\1\./u;
/** "CC. " */
const LENGTH = 4;

/**
 * Whether a word before a full stop belongs to a Spanish plural abbreviation with doubled capitals: "CC." and "OO." in
 * "CC. OO.", or "EE.UU". They come in pairs, so the "AA." in "joined the AA. Vane" is not one.
 *
 * @param at offset of the full stop
 * @param next offset of the next word
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
