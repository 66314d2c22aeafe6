import type { Check } from '../check';
import { placesOf } from '../prepared';
import { isSameWord, wordsOf } from '../words';

const QUOTED = /["“„«»]([^"“”„«»\n]{2,300})["”“«»]/gu;

/** Checks that words in quotation marks stand in the article as they are and in the same order. */
export const checkQuotations: Check = ({ claim, article }) => {
  const problems = [];
  for (const [, quoted = ''] of claim.matchAll(QUOTED)) {
    const words = wordsOf(quoted, article.language);
    const [first] = words;
    if (first === undefined) continue;
    const isThere = placesOf(article, first).some((place) =>
      words.every((word, offset) => {
        const other = article.words[place + offset];
        return other !== undefined && isSameWord(word, other);
      }),
    );
    if (!isThere) problems.push({ kind: 'quotation' as const, claimed: quoted });
  }
  return { problems, signals: { quotation: Math.min(2, problems.length) } };
};
