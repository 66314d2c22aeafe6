import type { Problem } from '../../../model/verdict';
import type { Aligned } from '../align';
import type { Check } from '../check';
import { ramp } from '../ramp';
import { hasWord, isDate, isNumeral, mostWeight, weightOf, type Prepared } from '../prepared';
import { isInitials } from '../short-forms';
import type { Word } from '../words';

/** Beyond this share of unknown words the claim is about something else. */
const MOSTLY = 0.6;
/** A paraphrase has some words of its own: up to the first share they do not count. */
const OWN_WORDS = { from: 0.1, to: 0.5 };

/**
 * A claim that has a name, number or date from the article is about the same thing, and of its few words some may well
 * be its own ("The epicentre lies 6 km from Camerino"): counted as if it had this many words more.
 */
const ANCHOR = 2;
const ANCHORED = { from: 0.1, to: 0.45 };

/** Letters of two alphabets side by side, as in "nоt" with a Cyrillic "о", which a reader takes for another word. */
const MIXED =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/**
 * Finds words that the article does not have. A paraphrase has many, so they count fully against a claim only when they
 * are most of it; but where a claim is flagged for another reason, they are shown to the reader.
 */
export const checkWording: Check = ({ article, aligned }) => {
  const claimed: string[] = [];
  let total = 0;
  let unknown = 0;
  let isDisguised = false;
  const { joints, causes, thatWords, negations, futures, pastAuxiliaries, hedges } = article.lexicon;
  /** Words that tell nothing by themselves, or that another check compares. */
  const others = [joints, causes, thatWords, negations, futures, pastAuxiliaries, hedges];
  const isThere = (word: Word): boolean =>
    hasWord(article, word) || isInitials(word, article) || others.some((list) => list.has(word.norm));
  for (const part of aligned)
    for (const word of part.words) {
      isDisguised ||= MIXED.test(word.raw) && !hasWord(article, word);
      const weight = weightOf(article, word);
      total += weight;
      // Numbers have their own check, which knows that twelve is a dozen.
      if (weight === 0 || isNumeral(word, article.lexicon) || isThere(word)) continue;
      unknown += weight;
      claimed.push(word.raw);
    }
  const isElsewhere =
    isDisguised || aligned.every((part) => part.sources.length === 0) || unknown > MOSTLY * total;
  const strangeness = (): number =>
    isAnchored(aligned, article)
      ? ramp(unknown / (total + ANCHOR * mostWeight(article)), ANCHORED)
      : ramp(unknown / total, OWN_WORDS);
  const problems: Problem[] = [];
  if (isElsewhere && !isDisguised) problems.push({ kind: 'no-source' });
  if (claimed.length > 0) problems.push({ kind: 'wording', claimed });
  return {
    problems,
    signals: { elsewhere: isElsewhere ? 1 : 0, unknown: total === 0 ? 0 : strangeness() },
  };
};

function isAnchored(aligned: readonly Aligned[], { lexicon }: Prepared): boolean {
  return aligned.some(({ words, places }) =>
    words.some((word, index) => {
      const isName = word.isCapital && index > 0;
      return places[index] !== undefined && (isName || isNumeral(word, lexicon) || isDate(word, lexicon));
    }),
  );
}
