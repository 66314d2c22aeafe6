import { isBorder } from './border';
import type { Taken } from './taken';
import type { Word } from './words';

/** The condition that the claim left out: before its words, right after them, or after a punctuation mark within. */
export function conditionAt({ sentence: { words }, article, taken, from, to }: Taken): Word | undefined {
  const { conditions, factual, thatWords, speech } = article.lexicon;
  const isCondition = (at: number): boolean => !taken.has(at) && conditions.has(words[at]?.norm ?? '');
  const opensClause = (at: number): boolean => {
    const lead = words[at - 1];
    if (lead === undefined || isBorder(article.text, words, at - 1)) return true;
    return thatWords.has(lead.norm) || speech.has(lead.norm);
  };
  if (isCondition(to + 1)) return words[to + 1];
  for (let at = to - 1; at > from; at--)
    if (isCondition(at) && isBorder(article.text, words, at - 1)) return words[at];
  let isNext = true;
  let isCrossed = false;
  for (let at = from - 1; at >= 0; at--) {
    isCrossed ||= isBorder(article.text, words, at);
    // "Investigate whether ~~the~~ mayor …", or "if the dam breaks, the town …".
    if (isCondition(at) && (isNext || (isCrossed && opensClause(at)))) return words[at];
    const norm = words[at]?.norm ?? '';
    if (!taken.has(at) && factual.has(norm)) return undefined;
    isNext &&= taken.has(at) || article.lexicon.functionWords.has(norm);
  }
  return undefined;
}
