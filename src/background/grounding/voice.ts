import type { Aligned } from './align';
import type { Prepared } from './prepared';
import type { Word } from './words';

/**
 * True when the claim marks the agent as a passive does ("praised by the mayor") and the one sentence that it is
 * aligned with does not, or the other way round: word order then has to change, so it does not show who did what.
 */
export function isVoiceChanged({ words, steps }: Aligned, article: Prepared): boolean {
  const { agentMarkers } = article.lexicon;
  const [index = -1, ...others] = new Set(steps.map(({ place }) => article.sentenceOfWord[place] ?? -1));
  const sentence = article.sentences[index];
  if (sentence === undefined || others.length > 0) return false;
  const isMarked = (list: readonly Word[]): boolean => list.some(({ norm }) => agentMarkers.has(norm));
  return isMarked(words) !== isMarked(sentence.words);
}
