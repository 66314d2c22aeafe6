import { isArticle } from '../compression/article';
import { isSurelyFinite } from '../compression/verb';
import type { LanguageTable } from '../data/language-table';
import { isWeekday } from '../data/weekday';
import { openingLinks, openingPhrases } from '../sentences/opening-links';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';

/**
 * "No, the bridge stays": the question comes before. One set serves all languages, as none of these words means
 * anything else before a comma.
 */
const ANSWERS: ReadonlySet<string> = new Set(
  'yes no ja nein oui non sí sì sim não tak nie да нет evet hayır'.split(' '),
);

/** The subject comes within this many words. */
const OPENING_WORDS = 12;

/** "A year ago, he", "Perhaps most importantly, they": this few words before the comma are not a clause. */
const LONGEST_ADVERBIAL = 4;

/**
 * Whether a sentence opens with a pronoun or demonstrative that only the sentence before explains: "It rose", "But he
 * left", "By Friday, they had gone", "Judging by these, Vane won", "For this reason Vane won". A name in the opening
 * phrase explains the subject.
 */
export function leansOnBefore(text: string, { words }: Sentence, table: LanguageTable): boolean {
  const [first, second, third] = words;
  if (first === undefined || second === undefined) return false;
  if (table.isUnspaced) return leansUnspaced(text, words, table);
  const isLinked = table.openers.has(first.lower);
  if (openingPhrases(words.slice(isLinked ? 1 : 0), table.leaningPhrases).length > 0) return true;
  if (ANSWERS.has(first.lower) && text.slice(first.end, second.start).startsWith(',')) return true;
  const isClear = openingPhrases(words, table.clearOpenings).length > 0;
  if (!isClear && leans(first, second, table, words.slice(2))) return true;
  if (countsPointedAt(words, table) || leavesOutWho(words, table)) return true;
  if (countsThoseBefore(words, table) || leavesOutWhat(words, table)) return true;
  if (countsFromBefore(text, words, table)) return true;
  if (refersBack(words, table) || isInverted(text, words, table)) return true;
  if (table.adjuncts.has(first.lower) && pointsBack(second, third, table)) return true;
  if (citesPointedAt(text, words, table)) return true;
  if (isLinked && leans(second, third, table, words.slice(3))) return true;
  // "And has bought the bank": the subject is that of the sentence before.
  if (table.conjunctions.has(first.lower) && isSurelyFinite({ table }, second)) return true;
  const opening = words.slice(isLinked ? 1 : 0, OPENING_WORDS);
  const end = opening.findIndex((word, i) => {
    const next = opening[i + 1];
    return next !== undefined && text.slice(word.end, next.start).trim() === ',';
  });
  if (end < 0) return false;
  const phrase = opening.slice(0, end + 1);
  if (phrase.some((word, i) => pointsBack(word, phrase[i + 1], table))) return true;
  // "Most importantly, however, they …": the subject follows the link.
  const rest = opening.slice(end + 1);
  const main = table.linkAdverbs.has(rest[0]?.lower ?? '') ? rest.slice(1) : rest;
  const [subject, next, after] = main;
  const isAdjunct =
    isClear ||
    table.adjuncts.has(opening[0]?.lower ?? '') ||
    openingPhrases(opening, table.accordingTo).length > 0 ||
    (phrase.length <= LONGEST_ADVERBIAL && !isInserted(text, next, after) && !isClause(phrase, table));
  if (!isAdjunct || subject === undefined || namesWhom(phrase, table)) return false;
  return leans(subject, next, table, main.slice(2));
}

/** The same for scripts without spaces: "他说", "しかし、これは". A link that needs no comma ("此外") is no pronoun. */
function leansUnspaced(text: string, words: readonly Word[], table: LanguageTable): boolean {
  const [at = 0] = openingLinks(words, table);
  const start = words[at]?.start ?? 0;
  return [...table.leaning].some((pointing) => text.startsWith(pointing, start));
}

/** "That's", "it'll" and "they've" lean as "that", "it" and "they" do; "this week" and "este martes" are clear. */
const leans = (
  word: Word,
  next: Word | undefined,
  table: LanguageTable,
  rest: readonly Word[] = [],
): boolean =>
  [word.lower, withoutEnding(word)].some((pointing) => table.leaning.has(pointing)) &&
  !isDate(word, next, table) &&
  !isArticle(word, next, rest, table);

/** "that's" → "that", "week's" → "week". */
const withoutEnding = ({ lower }: Word): string => lower.replace(/'\p{L}{1,2}$/u, '');

/** "these broad terms", but "this week" and "in the hope that they win". */
const pointsBack = (word: Word, next: Word | undefined, table: LanguageTable): boolean =>
  table.pointing.has(word.lower) && !table.complementisers.has(word.lower) && leans(word, next, table);

function isDate({ lower }: Word, next: Word | undefined, table: LanguageTable): boolean {
  if (next === undefined || !table.pointing.has(lower)) return false;
  const time = withoutEnding(next);
  const { days, weeks, months, years } = table.relativeDates;
  if ([days, weeks, months, years].some((dates) => `${lower} ${time}` in dates)) return true;
  return isWeekday(table, time) || table.dayParts.has(time) || table.periods.has(time);
}

/** Most words before a back reference: "At least four of them". */
const MOST_COUNTED = 3;

/**
 * "Among them, 12 were hurt", "At least four of them left", "Dozens of them left": before the pronoun stands no subject.
 * "Two of those who left" says who.
 */
function refersBack(words: readonly Word[], table: LanguageTable): boolean {
  const isCount = ({ lower }: Word): boolean =>
    /^\p{N}/u.test(lower) ||
    [table.numerals, table.shares, table.guards, table.stopwords].some((list) => list.has(lower));
  for (let at = 0; at <= MOST_COUNTED; at += 1) {
    if (at > 1 && !words.slice(0, at).every(isCount)) return false;
    const [length] = openingPhrases(words.slice(at), table.backReferences);
    if (length !== undefined) return !table.relatives.has(words[at + length]?.lower ?? '');
  }
  return false;
}

/** Most words before a span of time: "About two and a half years later". */
const MOST_BEFORE_SPAN = 6;
/** "Dwa dni później", "O dva dny později". */
const MOST_BEFORE_BRIEFLY = 2;

/**
 * "A day later, Vane left", "But just two weeks earlier …": counted from what the sentence before tells. Where the word is
 * a preposition too ("deux jours après l'incendie"), only a comma shows that nothing in the sentence is meant.
 */
function countsFromBefore(text: string, words: readonly Word[], table: LanguageTable): boolean {
  const [link = 0] = openingLinks(words, table);
  const opening = words.slice(link);
  const unit = opening.slice(0, MOST_BEFORE_SPAN).findIndex(({ lower }) => table.spans.has(lower));
  const isCount = ({ lower }: Word): boolean =>
    /^\p{N}/u.test(lower) ||
    [
      table.determiners,
      table.numerals,
      table.shares,
      table.guards,
      table.stopwords,
      table.leaning,
      table.groups,
    ].some((set) => set.has(lower));
  // A brief table has no number words.
  const isCounted = table.isBrief ? unit <= MOST_BEFORE_BRIEFLY : opening.slice(0, unit).every(isCount);
  if (unit < 0 || !isCounted) return false;
  const [length] = openingPhrases(opening.slice(unit + 1), table.sequels);
  const last = length === undefined ? undefined : opening[unit + length];
  const next = length === undefined ? undefined : opening[unit + length + 1];
  if (last === undefined || next === undefined) return false;
  if (text.startsWith(',', last.end)) return true;
  const isPreposition = [table.adjuncts, table.subordinators].some((set) => set.has(last.lower));
  const isCompared = [table.comparing, table.complementisers].some((set) => set.has(next.lower));
  return !isPreposition && !isCompared;
}

/** Most words before the subject: "Ein Jahr später kaufte er". */
const MOST_BEFORE_SUBJECT = 4;

/**
 * "Später kam er nach Orla", "Im Mai kaufte sie": where the verb comes second, the pronoun that is the subject may
 * follow it. In "Laut Vane ist er" the source may be meant.
 */
function isInverted(text: string, words: readonly Word[], table: LanguageTable): boolean {
  if (!table.isVerbSecond || openingPhrases(words, table.accordingTo).length > 0) return false;
  const [first] = words;
  return words.slice(1, MOST_BEFORE_SUBJECT + 1).some(({ lower, start }, i) => {
    const isPlain = /^\p{Ll}/u.test(words[i]?.text ?? '') && !text.slice(first?.start, start).includes(',');
    return isPlain && table.persons.has(lower);
  });
}

/** "Vane sagte, er …": a verb of saying with its subject is no adverbial; "Er sagte" and "Wie Vane sagte" are unlike it. */
const isClause = ([first, ...rest]: readonly Word[], table: LanguageTable): boolean =>
  first !== undefined &&
  !table.speakerOpeners.has(first.lower) &&
  !table.leaning.has(first.lower) &&
  rest.some(({ lower }) => table.saying.has(lower));

/** "Departing, it turns out, could win": the part after the comma is itself an aside. */
const isInserted = (text: string, verb: Word | undefined, after: Word | undefined): boolean =>
  [verb, after].some((word) => word !== undefined && text.startsWith(',', word.end));

/**
 * "After Vane Works lost, it …" is clear; "In Orla, she …", "After a fire in Orla, she …" and "On Monday, she …" are as
 * unclear as "she …".
 */
function namesWhom(phrase: readonly Word[], table: LanguageTable): boolean {
  let isPlace = false;
  return phrase.some(({ text, lower }, i) => {
    const isName = i > 0 && /^\p{Lu}/u.test(text);
    if (!isName) isPlace = table.placePrepositions.has(lower);
    return isName && !isPlace && !isWeekday(table, lower) && !table.months.includes(lower);
  });
}

/** "Señaló que …", "Ha detto che …": where the verb marks the person, the subject may be in the sentence before. */
function leavesOutWho(words: readonly Word[], table: LanguageTable): boolean {
  const [first, second] = words.slice(table.auxiliaries.has(words[0]?.lower ?? '') ? 1 : 0);
  return table.saying.has(first?.lower ?? '') && table.complementisers.has(second?.lower ?? '');
}

/** "According to her, …", "Selon lui, …"; not "According to her lawyer, Vane …", which may name her later. */
function citesPointedAt(text: string, words: readonly Word[], table: LanguageTable): boolean {
  return [...table.accordingTo].some((phrase) => {
    const parts = phrase.split(' ');
    const cited = words[parts.length];
    if (cited === undefined || parts.some((part, i) => words[i]?.lower !== part)) return false;
    return leans(cited, undefined, table) && text.startsWith(',', cited.end);
  });
}

/** "11 of those were fights for a title", "Remarkably, 11 of them …": a number, a function word, a pointing word. */
function countsPointedAt(words: readonly Word[], table: LanguageTable): boolean {
  return [0, 1].some((at) => {
    const [count, link, pointing] = words.slice(at, at + 3);
    if (count === undefined || link === undefined || pointing === undefined) return false;
    return /^\p{N}/u.test(count.text) && table.stopwords.has(link.lower) && leans(pointing, undefined, table);
  });
}

/**
 * "The two men were arrested", "The pair left", "Les deux pays ont signé": those counted were named before. "The two
 * firms that make it said" and "The two Koreas agreed" say which.
 */
function countsThoseBefore([article, count, ...rest]: readonly Word[], table: LanguageTable): boolean {
  if (article === undefined || count === undefined || !table.determiners.has(article.lower)) return false;
  if (table.groups.has(count.lower)) return isPredicate(rest, table);
  const isNamed = /^\p{Lu}/u.test(rest[0]?.text ?? '') && !table.isVerbSecond;
  return (
    table.numerals.has(count.lower) &&
    !isNamed &&
    [rest, rest.slice(1)].some((words) => isPredicate(words, table))
  );
}

/** "Almost half were children", "Most have left", "All three were hurt": of whom was said before. */
function leavesOutWhat(words: readonly Word[], table: LanguageTable): boolean {
  const at = words.findIndex(({ lower }) => !table.linkAdverbs.has(lower) && !table.guards.has(lower));
  const verb = words.slice(at + 1).find(({ lower }) => !table.numerals.has(lower));
  return (
    table.shares.has(words[at]?.lower ?? '') &&
    verb !== undefined &&
    table.finite.has(verb.lower) &&
    table.stopwords.has(verb.lower)
  );
}

/** Whether this is surely the verb of the sentence: listed, or with an object or an infinitive ("agreed to meet"). */
function isPredicate([verb, next]: readonly Word[], table: LanguageTable): boolean {
  if (verb === undefined || !/^\p{Ll}/u.test(verb.text)) return false;
  if (table.finite.has(verb.lower) || table.saying.has(verb.lower) || table.auxiliaries.has(verb.lower))
    return true;
  const isPast = table.pastFiniteEndings.some((ending) => verb.lower.endsWith(ending));
  return (
    isPast && next !== undefined && (table.determiners.has(next.lower) || table.infinitives.has(next.lower))
  );
}
