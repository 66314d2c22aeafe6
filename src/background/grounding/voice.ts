import type { Aligned } from './align';
import type { Prepared } from './prepared';
import type { Word } from './words';

/**
 * True when the claim names the doer as the passive does ("praised by the mayor") and the one sentence it is
 * laid on does not, or the other way round: who comes first then tells nothing, and the order of words has to change.
 */
export function isVoiceChanged({ words, steps }: Aligned, article: Prepared): boolean {
  const { agentMarkers } = article.lexicon;
  const [index = -1, ...others] = new Set(steps.map(({ place }) => article.sentenceOfWord[place] ?? -1));
  const sentence = article.sentences[index];
  if (sentence === undefined || others.length > 0) return false;
  const isMarked = (list: readonly Word[]): boolean => list.some(({ norm }) => agentMarkers.has(norm));
  return isMarked(words) !== isMarked(sentence.words);
}
