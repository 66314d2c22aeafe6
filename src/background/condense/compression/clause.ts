import { openingPhrases } from '../sentences/opening-links';
import type { Word } from '../sentences/words';
import type { SentenceView } from './sentence-view';
import { hasObject, isFinite, isNothingButFinite, isParticiple, isSurelyFinite } from './verb';

/** Whether a word opens a noun phrase: a name, an article or another determiner, never a pronoun. */
export function opensNounPhrase({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined || table.leaning.has(word.lower) || table.personal.has(word.lower)) return false;
  if (table.articles.has(word.lower)) return true;
  return !table.stopwords.has(word.lower) && !table.guards.has(word.lower);
}

/** Whether a clause cannot end in this word: "said that", "in the". */
export function isOpenEnded({ table }: SentenceView, word: Word | undefined): boolean {
  if (word === undefined) return true;
  const { lower, text } = word;
  if (/^\p{Lu}/u.test(text)) return false;
  return (
    table.articles.has(lower) ||
    table.adjuncts.has(lower) ||
    table.conjunctions.has(lower) ||
    table.coordinators.has(lower) ||
    table.subordinators.has(lower) ||
    table.complementisers.has(lower) ||
    table.saying.has(lower) ||
    table.finite.has(lower)
  );
}

const FEWEST_WORDS = 5;
/** How far apart the parts of one verb may be: "has been closed". */
const LONGEST_GROUP = 2;

/**
 * Whether the segments before `upTo` form a complete main clause, so that everything after them may be cut.
 * Neither "When the dam broke" nor "Police said on Monday that Vane" is one: the clause opened last must have
 * its verb.
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
  return hasMainVerb(view, words) && hasVerbAfter(view, words, opened);
}

/**
 * Whether there is a verb besides that of an embedded clause: "The camp so close that guns can be heard" has none,
 * "The clerk who was late resigned" has.
 */
function hasMainVerb(view: SentenceView, words: readonly Word[]): boolean {
  const { table } = view;
  const opener = words.findIndex(
    ({ lower }, i) =>
      i > 0 &&
      !table.adjuncts.has(lower) &&
      (table.complementisers.has(lower) || table.subordinators.has(lower)),
  );
  const before = words.slice(0, Math.max(0, opener));
  if (opener < 0 || before.some((word, i) => mayBeVerb(view, word, before[i + 1])))
    return words.some((word) => isFinite(view, word));
  // "has been closed" is one verb, "died was" are two.
  const verbs = [...words.keys()].filter((i) => i > opener && isFinite(view, words[i]));
  const groups = verbs.filter(
    (at, i) => i === 0 || isNothingButFinite(view, words[at]) || at - (verbs[i - 1] ?? 0) > LONGEST_GROUP,
  );
  return groups.length > 1;
}

/** The words up to a segment, without a fronted clause and without asides: "who was late" holds no main verb. */
function mainWords(view: SentenceView, opening: Word, upTo: number): readonly Word[] {
  const { segments, table } = view;
  const isSource = openingPhrases(view.sentence.words, table.accordingTo).length > 0;
  const isFronted = table.subordinators.has(opening.lower) || isSource || isParticiple(view, opening);
  return segments.slice(isFronted ? 1 : 0, upTo).flatMap(({ words }, i) => {
    const [first] = words;
    const isAside =
      (i > 0 || isFronted) &&
      first !== undefined &&
      (table.relatives.has(first.lower) || table.subordinators.has(first.lower) || isParticiple(view, first));
    return isAside ? [] : words;
  });
}

/** Whether a word is a verb or may be one that is not known: "It's", "involves" in "involves three kinds". */
function mayBeVerb(view: SentenceView, word: Word, next: Word | undefined): boolean {
  const { table } = view;
  if (isFinite(view, word) || (word.lower.includes("'") && isSurelyFinite(view, word))) return true;
  const isFunctionWord = [table.stopwords, table.adjuncts, table.determiners].some((list) =>
    list.has(word.lower),
  );
  const hasOne = hasObject(view, next) || (next !== undefined && table.numerals.has(next.lower));
  return /^\p{Ll}/u.test(word.text) && !isFunctionWord && hasOne;
}

function hasVerbAfter(view: SentenceView, words: readonly Word[], opened: number): boolean {
  if (opened < 0) return true;
  // "after years of delay": a word that opens a clause may just as well open a phrase.
  const mayBePhrase = view.table.adjuncts.has(words[opened]?.lower ?? '');
  return mayBePhrase || words.slice(opened + 1).some((word) => isFinite(view, word));
}

/** Detects a cleft sentence, "It is Vane, the clerk, who …": its relative clause is the statement, not an aside. */
export function isCleft({ segments, table, text }: SentenceView, upTo: number): boolean {
  const before = text
    .slice(segments[0]?.start ?? 0, segments[upTo]?.start ?? 0)
    .toLowerCase()
    .replaceAll('’', "'");
  return table.clefts.some((cleft) => ` ${before}`.includes(` ${cleft} `));
}

/**
 * Whether the clause opened last before a segment still lacks its verb: "Vane" and "Police said Vane" do,
 * "Quill died" does not, whatever verb may follow.
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

/**
 * Whether the clause opened last within the words may still lack its verb: "closed after talks with the owner",
 * "which the mayor". A verb that comes later may belong to it and not to the enclosing clause.
 *
 * @param from index of the first word that may count as opening a clause: 0 for a relative clause, whose first word
 * opens it
 */
export function leavesVerbOpen(view: SentenceView, words: readonly Word[], from = 1): boolean {
  const { table } = view;
  const opened = words.findLastIndex(
    ({ lower }, i) =>
      i >= from &&
      (table.subordinators.has(lower) || table.complementisers.has(lower) || table.relatives.has(lower)),
  );
  return opened >= 0 && !hasClearVerb(view, words.slice(opened + 1));
}

/**
 * Whether ", fired on students" may be the verb that an earlier clause still lacks, as in "after police, both armed
 * with rifles, fired on students". Only an aside can separate the two, so a segment directly after the one that
 * opens the clause cannot be that verb.
 */
export function mayBeAwaitedVerb(view: SentenceView, at: number): boolean {
  const { segments, table } = view;
  const before = segments
    .slice(0, at)
    .map(({ words }, i) => (i > 0 && table.relatives.has(words[0]?.lower ?? '') ? [] : words));
  const opens = ({ lower }: Word): boolean =>
    table.subordinators.has(lower) || table.complementisers.has(lower) || table.directSpeech.has(lower);
  return before.slice(0, -1).some((words, i) => {
    const opened = words.findLastIndex(opens);
    if (i > 0 && opened < 0) return false;
    return !hasClearVerb(view, [...words.slice(opened + 1), ...before.slice(i + 1).flat()]);
  });
}

/** Whether a verb cannot be a participle, because of its form or its object: "was", "entered the port". */
const hasClearVerb = (view: SentenceView, words: readonly Word[]): boolean =>
  words.some(
    (word, i) => isNothingButFinite(view, word) || (isFinite(view, word) && hasObject(view, words[i + 1])),
  );
