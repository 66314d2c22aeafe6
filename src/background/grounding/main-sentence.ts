import type { Aligned } from './align';
import type { Prepared } from './prepared';

/** Index of the article's sentence that most words of the claim are aligned with; -1 when no word is. */
export function mainSentence({ steps }: Pick<Aligned, 'steps'>, { sentenceOfWord }: Prepared): number {
  const counts = new Map<number, number>();
  for (const { place } of steps) {
    const sentence = sentenceOfWord[place] ?? -1;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}
