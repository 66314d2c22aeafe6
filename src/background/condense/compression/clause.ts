import type { Word } from '../sentences/words';
import type { SentenceView } from './sentence-view';

/** Whether a stretch holds what nothing may take away: a negation, a hedge, a condition, a limit, an amount. */
export function mustStay(view: SentenceView, words: readonly Word[]): boolean {
  return words.some((word) => isGuard(view, word) || /\p{Nd}/u.test(word.text));
}

/** Whether a word is a negation, a hedge, a condition or a limit. */
export function isGuard({ table }: SentenceView, { lower, text }: Word): boolean {
  // "May" is a month.
  if (/^\p{Lu}/u.test(text) && table.months.includes(lower)) return false;
  return table.guards.has(lower) || lower.endsWith("n't");
}

/** Whether a word can be the finite verb of a clause. */
export function isFinite(view: SentenceView, word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}/u.test(word.text)) return false;
  if (isSurelyFinite(view, word)) return true;
  const { lower } = word;
  if (view.table.participles.has(lower)) return false;
  return lower.length > 4 && view.table.finiteEndings.some((ending) => lower.endsWith(ending));
}

/** As `isFinite`, for the verbs that are listed: "accused" may be a participle, "was" may not. */
export function isSurelyFinite({ table }: SentenceView, { lower }: Word): boolean {
  return table.finite.has(lower) || table.saying.has(lower) || isContracted(lower, table.language);
}

/** "it's", "they've". */
const isContracted = (lower: string, language: string): boolean =>
  language === 'en' && /^(?:\p{L}+)'(?:re|ve|ll|d)$|^(?:he|she|it|there|that|who|what)'s$/u.test(lower);

/** Whether a word can be a finite verb that tells of what has been. */
export function isPast({ table }: Pick<SentenceView, 'table'>, { lower, text }: Word): boolean {
  if (/^\p{Lu}/u.test(text) || table.participles.has(lower)) return table.pasts.has(lower);
  return (
    table.pasts.has(lower) ||
    (lower.length > 4 &&
      !table.finite.has(lower) &&
      table.pastFiniteEndings.some((ending) => lower.endsWith(ending)))
  );
}

/** Whether a segment goes on with the verb of the main clause: "will lead …", "also made …". */
export function opensWithVerb(view: SentenceView, words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  if (isFinite(view, first)) return true;
  const isAdverb = view.table.linkAdverbs.has(first.lower) || /^\p{Ll}+ly$/u.test(first.text);
  return isAdverb && second !== undefined && isFinite(view, second);
}

/** Whether a word opens a noun phrase: a name, an article or another determiner, never a pronoun. */
export function opensNounPhrase({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined || table.leaning.has(word.lower) || table.personal.has(word.lower)) return false;
  if (table.articles.has(word.lower)) return true;
  return !table.stopwords.has(word.lower) && !table.guards.has(word.lower);
}

/** Words that a clause cannot end in: "said that", "in the". */
export function isOpenEnded({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined) return true;
  const { lower, text } = word;
  if (/^\p{Lu}/u.test(text)) return false;
  return (
    table.articles.has(lower) ||
    table.adjuncts.has(lower) ||
    table.conjunctions.has(lower) ||
    table.subordinators.has(lower) ||
    table.complementisers.has(lower) ||
    table.saying.has(lower) ||
    table.finite.has(lower)
  );
}

const FEWEST_WORDS = 5;

/**
 * Whether the segments before `upTo` are a whole main clause, so that the rest may be cut off after them.
 * "When the dam broke" is none, nor "Police said on Monday that Vane": the clause that was opened last must
 * have its verb.
 */
export function isWholeClause(view: SentenceView, upTo: number): boolean {
  const { segments, table } = view;
  const [opening] = segments[0]?.words ?? [];
  if (opening === undefined) return false;
  const words = mainWords(view, opening, upTo);
  if (words.length < FEWEST_WORDS || isOpenEnded(view, words.at(-1))) return false;
  const opened = words.findLastIndex(
    ({ lower }, i) =>
      table.complementisers.has(lower) ||
      (table.subordinators.has(lower) && i > 0) ||
      table.directSpeech.has(lower),
  );
  return words.some((word) => isFinite(view, word)) && hasVerbAfter(view, words, opened);
}

/** The words up to a segment without what is fronted and without asides: "who was late" has no main verb. */
function mainWords(view: SentenceView, opening: Word, upTo: number): readonly Word[] {
  const { segments, table } = view;
  const isFronted = table.subordinators.has(opening.lower) || isParticiple(view, opening);
  return segments.slice(isFronted ? 1 : 0, upTo).flatMap(({ words }, i) => {
    const [first] = words;
    const isAside =
      (i > 0 || isFronted) &&
      first !== undefined &&
      (table.relatives.has(first.lower) || table.subordinators.has(first.lower) || isParticiple(view, first));
    return isAside ? [] : words;
  });
}

function hasVerbAfter(view: SentenceView, words: readonly Word[], opened: number): boolean {
  if (opened < 0) return true;
  // "after years of delay": what opens a clause may as well open a phrase.
  const mayBePhrase = view.table.adjuncts.has(words[opened]?.lower ?? '');
  return mayBePhrase || words.slice(opened + 1).some((word) => isFinite(view, word));
}

/** "speaking", "accused", "known": may open a participle clause. */
export function isParticiple({ table }: SentenceView, { lower, text }: Word): boolean {
  if (table.participles.has(lower)) return true;
  const ending = table.participleEnding;
  if (ending !== undefined && lower.length > ending.length + 2 && lower.endsWith(ending))
    return !table.notParticiples.has(lower);
  // A capital at the sentence's start says nothing, within it that this is a name.
  return (
    /^\p{L}\p{Ll}+$/u.test(text) && table.pastEndings.some((past) => lower.length > 4 && lower.endsWith(past))
  );
}

/** "It is Vane, the clerk, who …": the relative clause is what is said, and no aside. */
export function isCleft({ segments, table, text }: SentenceView, upTo: number): boolean {
  const before = text
    .slice(segments[0]?.start ?? 0, segments[upTo]?.start ?? 0)
    .toLowerCase()
    .replaceAll('’', "'");
  return table.clefts.some((cleft) => ` ${before}`.includes(` ${cleft} `));
}

/**
 * Whether the clause that was opened last before a segment still wants its verb: "Vane" and "Police said Vane"
 * do, "Quill died" does not, whatever verb may follow.
 */
export function awaitsVerb(view: SentenceView, upTo: number): boolean {
  const { segments, table } = view;
  const words = segments.slice(0, upTo).flatMap(({ words: all }, i) => {
    const first = all[0];
    return i > 0 && first !== undefined && table.relatives.has(first.lower) ? [] : all;
  });
  const opened = words.findLastIndex(
    ({ lower }) =>
      table.complementisers.has(lower) ||
      table.directSpeech.has(lower) ||
      table.subordinators.has(lower) ||
      table.coordinators.has(lower),
  );
  return !words.slice(opened + 1).some((word) => isFinite(view, word));
}
