/** A text as letters and digits alone, in lower case: what two headlines are compared by. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
}

/**
 * How much two headlines have in common, from 0 to 1: F1 of their words, or the shorter one's share where it
 * stands within the longer, which also serves scripts without spaces.
 */
export function likeness(a: string, b: string): number {
  const [foldedA, foldedB] = [folded(a), folded(b)];
  if (foldedA === '' || foldedB === '') return 0;
  const [short, long] = foldedA.length < foldedB.length ? [foldedA, foldedB] : [foldedB, foldedA];
  const share = long.includes(short) ? short.length / long.length : 0;
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const common = [...wordsA].filter((word) => wordsB.has(word)).length;
  return Math.max(share, (2 * common) / (wordsA.size + wordsB.size));
}
