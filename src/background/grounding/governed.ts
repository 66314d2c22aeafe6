import type { Aligned } from './align';
import { conditionAt } from './condition';
import { denialBefore } from './denial';
import { mainSentence } from './main-sentence';
import type { Prepared } from './prepared';
import type { Governor, Taken } from './taken';

/** With a smaller share of its words from the sentence, a claim may say something that the governor does not affect. */
const MOSTLY = 0.6;

/**
 * Finds what governs the words that the claim took from the article's sentence. A denial counts before "that" ("denied
 * on Monday that …") or right before the words ("denied the dam broke"), unless something between makes what follows
 * a fact ("did not know that", "because"). An attribution is not a governor: "~~Police said that~~ the dam broke".
 */
export function governorOf(part: Pick<Aligned, 'words' | 'steps'>, article: Prepared): Governor | undefined {
  const index = mainSentence(part, article);
  const sentence = article.sentences[index];
  if (sentence === undefined) return undefined;
  const { functionWords, negations, denials, doubts, conditions, thatWords } = article.lexicon;
  const taken = new Set<number>();
  let from = Infinity;
  let to = -1;
  for (const step of part.steps) {
    const at = step.place - sentence.firstPlace;
    const word = sentence.words[at];
    if (word === undefined) continue;
    taken.add(at);
    to = Math.max(to, at);
    if (!functionWords.has(word.norm)) from = Math.min(from, at);
  }
  if (from === Infinity || taken.size < MOSTLY * part.words.length) return undefined;
  const keeps = (...lists: readonly ReadonlySet<string>[]): boolean =>
    part.words.some(({ norm }) => lists.some((list) => list.has(norm)));
  const place = { sentence, article, taken, from, to };
  const condition = keeps(conditions) ? undefined : conditionAt(place);
  if (condition !== undefined) return { kind: 'doubted', word: condition.raw };
  if (keeps(negations, denials, doubts)) return undefined;
  return denialBefore(place, from) ?? denialWithin(place, thatWords);
}

/** Finds a denial in between the words that the claim took: "The bank ~~denied that it~~ had laundered money". */
function denialWithin(place: Taken, thatWords: ReadonlySet<string>): Governor | undefined {
  const { sentence, article, taken, from, to } = place;
  const isContent = (at: number): boolean =>
    taken.has(at) && !article.lexicon.functionWords.has(sentence.words[at]?.norm ?? '');
  const content = [...taken].filter(isContent);
  for (let at = from + 1; at < to; at++) {
    if (taken.has(at) || !thatWords.has(sentence.words[at]?.norm ?? '')) continue;
    const behind = content.filter((other) => other > at);
    // The first "that" suffices: whatever follows a later one also follows it.
    return behind.length < content.length / 2 ? undefined : denialBefore(place, Math.min(...behind));
  }
  return undefined;
}
