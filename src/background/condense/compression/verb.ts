import type { Word } from '../sentences/words';
import type { SentenceView } from './sentence-view';

/** Whether a word can be the finite verb of a clause. */
export function isFinite(view: Pick<SentenceView, 'table'>, word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return false;
  if (isSurelyFinite(view, word)) return true;
  const { lower } = word;
  if (view.table.participles.has(lower)) return false;
  return lower.length > 4 && view.table.finiteEndings.some((ending) => lower.endsWith(ending));
}

/** As `isFinite`, but only for listed verbs and contractions: "accused" may be a participle, "was" may not. */
export function isSurelyFinite({ table }: Pick<SentenceView, 'table'>, { lower }: Word): boolean {
  return table.finite.has(lower) || table.saying.has(lower) || isContracted(lower, table.language);
}

/** As `isSurelyFinite`, but without verbs whose participle has the same form: "was", not "held". */
export function isNothingButFinite(view: SentenceView, word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return false;
  return isSurelyFinite(view, word) && !isParticiple(view, word);
}

/** "entered the port", "turned himself in": the verb has a direct object, which a past participle does not take. */
export function hasObject({ table }: SentenceView, next: Word | undefined): boolean {
  return next !== undefined && (table.determiners.has(next.lower) || table.reflexives.has(next.lower));
}

/** "it's", "they've". */
const isContracted = (lower: string, language: string): boolean =>
  language === 'en' && /^(?:\p{L}+)'(?:re|ve|ll|d)$|^(?:he|she|it|there|that|who|what)'s$/u.test(lower);

/** Whether a word can be a finite verb in the past tense. */
export function isPast({ table }: Pick<SentenceView, 'table'>, { lower, text }: Word): boolean {
  if (/^\p{Lu}/u.test(text) || table.participles.has(lower)) return table.pasts.has(lower);
  return (
    table.pasts.has(lower) ||
    (lower.length > 4 &&
      !table.finite.has(lower) &&
      table.pastFiniteEndings.some((ending) => lower.endsWith(ending)))
  );
}

/** Whether a segment continues with the verb of the main clause: "will lead …", "also made …". */
export function opensWithVerb(view: SentenceView, words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  if (isFinite(view, first)) return true;
  const isAdverb = view.table.linkAdverbs.has(first.lower) || /^\p{Ll}+ly$/u.test(first.text);
  return isAdverb && second !== undefined && isFinite(view, second);
}

/** Whether a word may open a participle clause: "speaking", "accused", "known". */
export function isParticiple({ table }: SentenceView, { lower, text }: Word): boolean {
  if (table.participles.has(lower)) return true;
  const ending = table.participleEnding;
  if (ending !== undefined && lower.length > ending.length + 2 && lower.endsWith(ending))
    return !table.notParticiples.has(lower);
  // A capital is accepted: at the start of a sentence it says nothing, though within one it marks a name.
  return (
    /^\p{L}\p{Ll}+$/u.test(text) && table.pastEndings.some((past) => lower.length > 4 && lower.endsWith(past))
  );
}

/**
 * Whether a word may follow a verb but not an adjective: "leaving the town", "killing him", "stuffed with"; not
 * "stuffed animals".
 */
export function opensObject({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    table.stopwords.has(word.lower) ||
    table.adjuncts.has(word.lower) ||
    table.determiners.has(word.lower) ||
    table.reflexives.has(word.lower) ||
    /^[\p{Lu}\p{N}]/u.test(word.text)
  );
}
