import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import { isSameScore, isTurned, readScores } from '../scores';

/**
 * Finds a reversed score: "won 1-3" for "won 3-1". The same match may be reported from the loser's side ("lost 1-3"),
 * and a defeat in either order; so nothing is reported where either text mentions a loss.
 */
export const checkScores: Check = ({ claim, article, aligned }) => {
  const { losses } = article.lexicon;
  const tellsLoss = (words: readonly { readonly norm: string }[]): boolean =>
    words.some(({ norm }) => losses.has(norm));
  const problems: Problem[] = [];
  for (const part of aligned)
    for (const score of readScores(part.words, claim)) {
      if (article.scores.some((other) => isSameScore(score, other))) continue;
      const turned = article.scores.find((other) => isTurned(score, other));
      // Without the list there is no way to know who lost.
      if (turned === undefined || losses.size === 0 || tellsLoss(part.words)) continue;
      const sentence = article.sentences.find(({ start, end }) => start <= turned.start && turned.end <= end);
      if (sentence !== undefined && tellsLoss(sentence.words)) continue;
      problems.push({ kind: 'number', claimed: score.text, said: turned.text });
    }
  return { problems, signals: { swapped: Math.min(1, problems.length) } };
};
