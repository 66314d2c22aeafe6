import type { Aligned } from '../align';
import type { Check } from '../check';
import type { Prepared } from '../prepared';

/** Finds repetitions: models that lose the thread say things twice ("her father says her father …"). */
export const checkRepeats: Check = ({ article, aligned }) => {
  const repeated = aligned.reduce((sum, part) => sum + countRepeated(part, article), 0);
  return {
    problems: repeated > 0 ? [{ kind: 'joined' }] : [],
    signals: { repeated: Math.min(2, repeated) },
  };
};

/** Counts pairs of words, not both function words, that a sentence of the claim repeats but the article does not. */
function countRepeated(part: Aligned, { lexicon, words, placesByKey }: Prepared): number {
  /** How often the article has each pair; counted only once the pair occurs a second time. */
  const counts = new Map<string, number | undefined>();
  let repeated = 0;
  for (const [index, word] of part.words.entries()) {
    const next = part.words[index + 1];
    if (next === undefined) break;
    if (lexicon.functionWords.has(word.norm) && lexicon.functionWords.has(next.norm)) continue;
    const pair = `${word.norm} ${next.norm}`;
    if (!counts.has(pair)) counts.set(pair, undefined);
    else {
      const places = placesByKey.get(word.key) ?? [];
      const count = counts.get(pair) ?? places.filter((place) => words[place + 1]?.norm === next.norm).length;
      counts.set(pair, count);
      if (count < 2) repeated++;
    }
  }
  return repeated;
}
