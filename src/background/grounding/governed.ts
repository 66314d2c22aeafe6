import type { Aligned } from './align';
import { conditionAt } from './condition';
import { denialBefore } from './denial';
import { mainSentence } from './main-sentence';
import type { Prepared } from './prepared';
import type { Governor, Taken } from './taken';

/** A claim of which less is from the sentence may say something that its governor does not touch. */
const MOSTLY = 0.6;

/**
 * Looks at what stands before and after the words of the article's sentence that the claim took. A denial
 * counts where it governs them: before "that" ("denied on Monday that …"), or right before them ("denied the
 * dam broke"), with nothing between that makes what follows a fact ("did not know that", "because"). Who says
 * it is no governor: "~~Police said that~~ the dam broke".
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

/** A denial among the words that the claim took: "The bank ~~denied that it~~ had laundered money". */
function denialWithin(place: Taken, thatWords: ReadonlySet<string>): Governor | undefined {
  const { sentence, article, taken, from, to } = place;
  const isContent = (at: number): boolean =>
    taken.has(at) && !article.lexicon.functionWords.has(sentence.words[at]?.norm ?? '');
  const content = [...taken].filter(isContent);
  for (let at = from + 1; at < to; at++) {
    if (taken.has(at) || !thatWords.has(sentence.words[at]?.norm ?? '')) continue;
    const behind = content.filter((other) => other > at);
    // The first "that": what stands behind a later one stands behind it, too.
    return behind.length < content.length / 2 ? undefined : denialBefore(place, Math.min(...behind));
  }
  return undefined;
}
