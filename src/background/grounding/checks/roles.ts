import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import { isVoiceChanged } from '../voice';

/**
 * Who did it to whom, as far as the order of words tells: two words around a third, all three from one
 * sentence, with the outer two changed over. A passive for an active changes them over, too, and is let pass.
 */
export const checkRoles: Check = ({ article, aligned }) => {
  const problems: Problem[] = [];
  for (const part of aligned) {
    if (isVoiceChanged(part, article)) continue;
    const content = part.places.flatMap((place, index) => {
      const word = part.words[index];
      const isContent = word !== undefined && !article.lexicon.functionWords.has(word.norm);
      return place === undefined || !isContent ? [] : [{ place, word }];
    });
    for (const [index, middle] of content.entries()) {
      const before = content[index - 1];
      const after = content[index + 1];
      if (before === undefined || after === undefined) continue;
      const sentence = article.sentenceOfWord[middle.place];
      const isOneSentence =
        article.sentenceOfWord[before.place] === sentence && article.sentenceOfWord[after.place] === sentence;
      if (isOneSentence && after.place < middle.place && middle.place < before.place) {
        problems.push({ kind: 'roles', first: before.word.raw, second: after.word.raw });
        break;
      }
    }
  }
  return { problems, signals: { roles: Math.min(2, problems.length) } };
};
