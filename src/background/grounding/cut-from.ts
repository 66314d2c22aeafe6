import type { Aligned } from './align';
import type { Prepared } from './prepared';

/**
 * True when every sentence of the claim is one sentence of the article with words taken away, none of them a
 * negation or a hedge: such a claim cannot say what the article does not. All facts of the built-in engine are.
 */
export function isCutFrom(aligned: readonly Aligned[], article: Prepared): boolean {
  return (
    aligned.length > 0 &&
    aligned.every((part) =>
      part.sources.some((index) => {
        const { negations, hedges } = article.lexicon;
        const source = article.sentences[index]?.words ?? [];
        let next = 0;
        for (const word of source) {
          if (part.words[next]?.norm === word.norm) next++;
          else if (
            next > 0 &&
            next < part.words.length &&
            (negations.has(word.norm) || hedges.has(word.norm))
          )
            return false;
        }
        return next === part.words.length;
      }),
    )
  );
}
