import type { Aligned } from './align';
import type { Prepared, Sentence } from './prepared';

/**
 * True when every sentence of the claim is one sentence of the article with pieces taken away that stand
 * between punctuation marks, none of them with a negation or a hedge: such a claim cannot say what the article
 * does not. All facts of the built-in engine are. Where a piece was taken out of the middle of a phrase, as in
 * "Tory minister ~~Dan Ashby and Labour's~~ Kim Lowe", the checks have to tell.
 */
export function isCutFrom(aligned: readonly Aligned[], article: Prepared): boolean {
  return (
    aligned.length > 0 &&
    aligned.every((part) =>
      part.sources.some((index) => {
        const sentence = article.sentences[index];
        return sentence !== undefined && isCutFromSentence(part, sentence, article);
      }),
    )
  );
}

function isCutFromSentence(part: Aligned, { words }: Sentence, { text, lexicon }: Prepared): boolean {
  const { negations, hedges } = lexicon;
  let next = 0;
  let last = -1;
  for (const [at, word] of words.entries()) {
    if (next === part.words.length) break;
    if (part.words[next]?.norm !== word.norm) {
      if (next > 0 && (negations.has(word.norm) || hedges.has(word.norm))) return false;
      continue;
    }
    const isAfterGap = next > 0 && last < at - 1;
    if (isAfterGap && !(isBorder(text, words, last) && isBorder(text, words, at - 1))) return false;
    last = at;
    next++;
  }
  if (next < part.words.length) return false;
  return last === words.length - 1 || isBorder(text, words, last);
}

const MARK = /[^\p{L}\p{N}\p{M}\s'’]/u;

/** True when a punctuation mark stands between the word and the next one. */
function isBorder(text: string, words: Sentence['words'], at: number): boolean {
  return MARK.test(text.slice(words[at]?.end, words[at + 1]?.start));
}
