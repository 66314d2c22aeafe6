import { isPast } from '../compression/verb';
import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';

/** The tense of a sentence; undefined unless its verbs agree on one. */
export function tenseOf(words: readonly Word[], table: LanguageTable): 'past' | 'future' | undefined {
  const isFuture = words.some((word) => isOfFuture(word, table));
  const isOfPast = hasPast(words, table);
  if (isFuture === isOfPast) return undefined;
  return isOfPast ? 'past' : 'future';
}

export const hasPast = (words: readonly Word[], table: LanguageTable): boolean =>
  words.some(
    (word, i) =>
      isPast({ table }, withoutEnclitic(word, table)) ||
      (table.auxiliaries.has(word.lower) && !owns(words, i, table)),
  );

/**
 * "has a game": no perfect. Where the verb comes second, the participle may come long after the auxiliary ("hat einen
 * Mann festgenommen"), or, in a subordinate clause, before it.
 */
function owns(words: readonly Word[], at: number, table: LanguageTable): boolean {
  if (!table.isVerbSecond) return isOwned(words[at + 1], table);
  return ![...words.slice(Math.max(0, at - 1), at), ...words.slice(at + 1)].some((word) =>
    hasParticipleForm(word, table),
  );
}

/** "festgenommen", "eröffnet"; not "gegen". */
export const hasParticipleForm = ({ lower, text }: Word, table: LanguageTable): boolean =>
  /^\p{Ll}/u.test(text) &&
  !table.stopwords.has(lower) &&
  !table.adjuncts.has(lower) &&
  table.participleForm?.test(lower) === true;

/** Whether what follows "has" is what someone has: "a game", "three games". */
export const isOwned = (next: Word | undefined, table: LanguageTable): boolean =>
  next !== undefined &&
  (table.determiners.has(next.lower) || table.numerals.has(next.lower) || /^\p{N}/u.test(next.text));

export const isOfPast = (word: Word, table: LanguageTable): boolean =>
  isPast({ table }, withoutEnclitic(word, table)) || table.auxiliaries.has(word.lower);

/** "reuniu-se" → "reuniu". */
function withoutEnclitic(word: Word, { enclitics }: LanguageTable): Word {
  const [hyphen, hyphenBelow] = [word.text.lastIndexOf('-'), word.lower.lastIndexOf('-')];
  if (hyphen < 0 || !enclitics.has(word.lower.slice(hyphenBelow + 1))) return word;
  return { ...word, text: word.text.slice(0, hyphen), lower: word.lower.slice(0, hyphenBelow) };
}

/** "will", "comenzará"; the ending of a name says nothing. */
export const isOfFuture = ({ lower, text }: Word, table: LanguageTable): boolean =>
  table.futures.has(lower) ||
  (lower.length > 4 &&
    /^\p{Ll}/u.test(text) &&
    !table.notFutures.has(lower) &&
    table.futureEndings.some((ending) => lower.endsWith(ending)));

/** "would", "costaría". */
export const isConditional = ({ lower, text }: Word, table: LanguageTable): boolean =>
  table.conditionals.has(lower) ||
  (lower.length > 4 &&
    /^\p{Ll}/u.test(text) &&
    table.conditionalEndings.some((ending) => lower.endsWith(ending)));

/** Whether the word is a listed verb, or a participle. */
export function isVerbal(word: Word, table: LanguageTable): boolean {
  const { lower, text } = word;
  if (table.finite.has(lower) || table.participles.has(lower) || isOfPast(word, table)) return true;
  return (
    lower.length > 4 && /^\p{Ll}/u.test(text) && table.pastEndings.some((ending) => lower.endsWith(ending))
  );
}
