import type { Aligned } from './align';
import { isBorder } from './border';
import { mainSentence } from './main-sentence';
import type { Prepared, Sentence } from './prepared';
import type { Word } from './words';

/** What the article puts over the words that the claim took, and the claim left out. */
export type Governor =
  /** "~~Officials denied that~~ the dam broke". */
  | { readonly kind: 'denied' }
  /** "~~If the rain goes on,~~ the dam will break", "~~Rivals claim that~~ the dam broke". */
  | { readonly kind: 'doubted'; readonly word: string };

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
  const { functionWords, negations, denials, doubts, conditions } = article.lexicon;
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
  return keeps(negations, denials, doubts) ? undefined : denialBefore(place);
}

/** What the claim took of a sentence: its words by number, the first with content, and the last. */
interface Taken {
  readonly sentence: Sentence;
  readonly article: Prepared;
  readonly taken: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

/** How many words before a verb of saying, or before "proof", a negation may stand: "has not yet said that". */
const NEAR = 3;

/** Goes back from the claim's first word through what may govern it. */
function denialBefore({ sentence: { words }, article, taken, from }: Taken): Governor | undefined {
  const { negations, denials, doubts, factual, proofs, speech, thatWords, functionWords } = article.lexicon;
  const isNear = (at: number, lists: readonly ReadonlySet<string>[]): boolean =>
    words.slice(Math.max(0, at - NEAR), at).some(({ norm }) => lists.some((list) => list.has(norm)));
  let isThat = false;
  // Nothing of a clause before "that" yet; and nothing at all between the governor and the claim.
  let isEmpty = true;
  let isNext = true;
  for (let at = from - 1; at >= 0; at--) {
    const word = words[at];
    // Another clause, unless "that" came right after its mark: "bestritt, dass …".
    if (word === undefined || (isBorder(article.text, words, at) && !(isThat && isEmpty))) return undefined;
    if (taken.has(at)) continue;
    const { norm } = word;
    if (isEmpty && thatWords.has(norm)) {
      isThat = true;
      continue;
    }
    if (factual.has(norm)) return undefined;
    const governs = isThat || isNext;
    if (governs && doubts.has(norm))
      return isNear(at, [negations, denials]) ? { kind: 'denied' } : { kind: 'doubted', word: word.raw };
    if (governs && denials.has(norm))
      // "Did not deny that" is no denial.
      return isNear(at, [negations]) ? undefined : { kind: 'denied' };
    if (speech.has(norm)) return governs && isNear(at, [negations, denials]) ? { kind: 'denied' } : undefined;
    if (isThat && negations.has(norm)) return { kind: 'denied' };
    if (isNext && proofs.has(norm) && isNear(at, [negations])) return { kind: 'denied' };
    isNext = false;
    isEmpty &&= functionWords.has(norm);
  }
  return undefined;
}

/** The condition that the claim left out: before it, right after it, or between two marks within. */
function conditionAt({ sentence: { words }, article, taken, from, to }: Taken): Word | undefined {
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
