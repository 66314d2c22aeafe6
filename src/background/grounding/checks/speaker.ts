import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import { mainSentence } from '../main-sentence';
import { placesOf } from '../prepared';
import { otherSpeaker } from '../speakers';

/**
 * Checks who said it: a name before a verb of saying must, if the article has it, stand near the main source; and of two
 * who speak in one sentence, each must have said it.
 */
export const checkSpeaker: Check = ({ claim, article, aligned }) => {
  const { speech, functionWords } = article.lexicon;
  const isSpeech = (norm: string | undefined): boolean => norm !== undefined && speech.has(norm);
  const problems: Problem[] = [];
  let exchanged = 0;
  for (const part of aligned) {
    const other = otherSpeaker(part, claim, article);
    if (other !== undefined) {
      problems.push({ kind: 'speaker', claimed: other.claimed.raw, said: other.said.raw });
      exchanged++;
      continue;
    }
    const verb = part.words.findIndex((word) => isSpeech(word.norm));
    const speaker = part.words
      .slice(Math.max(0, verb - 3), Math.max(0, verb))
      .findLast((word) => word.isCapital && !functionWords.has(word.norm));
    if (verb < 0 || speaker === undefined) continue;
    const places = placesOf(article, speaker);
    if (places.length === 0) continue;
    const main = mainSentence(part, article);
    const near = new Set([main - 1, main, main + 1]);
    if (places.some((place) => near.has(article.sentenceOfWord[place] ?? -1))) continue;
    const speaking = part.sources
      .flatMap((index) => article.sentences[index]?.words ?? [])
      .find(
        (word, index, all) =>
          word.isCapital && index > 0 && (isSpeech(all[index + 1]?.norm) || isSpeech(all[index - 1]?.norm)),
      );
    problems.push({
      kind: 'speaker',
      claimed: speaker.raw,
      ...(speaking === undefined ? {} : { said: speaking.raw }),
    });
  }
  return {
    problems,
    signals: { speaker: Math.min(1, problems.length), exchanged: Math.min(1, exchanged) },
  };
};
