import type { Aligned } from './align';
import { isBorder } from './border';
import type { Lexicon } from './data';
import type { Prepared, Sentence } from './prepared';

/**
 * True when every sentence of the claim is a sentence of the article from which only pieces between punctuation marks
 * were cut, none containing a word that may govern the rest: such a claim cannot say what the article does not. Where a
 * piece was cut from the middle of a phrase, as in "Tory minister ~~Dan Ashby and Labour's~~ Kim Lowe", or from before
 * it, as in "~~It is not true that~~ the dam broke", the checks have to decide.
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
  let next = 0;
  let last = -1;
  for (const [at, word] of words.entries()) {
    if (next < part.words.length && part.words[next]?.norm === word.norm) {
      const isGap = last < at - 1;
      const isFromBorder = !isGap || (isAtBorder(text, words, last) && isAtBorder(text, words, at - 1));
      if (isFromBorder) {
        last = at;
        next++;
        continue;
      }
      // The first match may be another occurrence of the same word: "~~In the spring,~~ the ferry sank".
      if (next > 0) return false;
    }
    if (mayGovern(word.norm, lexicon) || (next === 0 && lexicon.speech.has(word.norm))) return false;
  }
  return next === part.words.length && isAtBorder(text, words, last);
}

/** True after a word that ends a phrase; the beginning and end of the sentence count as borders too. */
function isAtBorder(text: string, words: Sentence['words'], at: number): boolean {
  return at < 0 || at === words.length - 1 || isBorder(text, words, at);
}

/** True for words without which the rest of the sentence may say something else: "not", "may", "if", "falsely". */
function mayGovern(norm: string, { negations, hedges, conditions, denials, doubts }: Lexicon): boolean {
  return [negations, hedges, conditions, denials, doubts].some((words) => words.has(norm));
}
