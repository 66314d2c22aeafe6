import type { Block } from '../../../model/article';
import type { Span } from '../../../model/span';
import { tableFor } from '../data';
import type { LanguageTable } from '../data/language-table';
import { isDoubledCapital } from './doubled-capitals';
import { isClub, isOrdinal } from './ordinal-stops';
import { isCountedUnit, isOpeningPhrase } from './unit-stops';
import { goesOnBehindQuotation, wholeQuotations } from './unspaced-quotations';

const TERMINATOR = /[.!?…。！？｡؟۔।॥።]/u;
/** Characters that end only sentences: no space need follow. */
const SURE_TERMINATOR = /[。！？｡।॥۔]/u;
const CLOSER = /[)\]}"'”’»›“«」』】）]/u;
/** Closing marks that may also open a quotation: straight ones, and those that close one in German („…“, »…«). */
const TWO_WAY_CLOSER = /["'“«]/u;
const OPENER = /[([{"'“”‘«»‹„¿¡「『【（]/u;
/** White space and list bullets. Not dashes: one may open direct speech. */
const LIST_MARK = /[\s*•·▪▸►●○■□◆➤✓✔]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /^\p{Lu}/u;
const LOWER_WORD = /^\p{Ll}{3,}$/u;
/** What precedes the last full stop of an initial ("J.") or of several ("U.S."). */
const INITIALS = /^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u;
const LONGEST_WORD = 24;
const DASH = /\p{Pd}/u;
const LONGEST_DATELINE = 40;

/**
 * Splits a text into sentences, in order, as spans without surrounding white space. Does not use Intl.Segmenter: its
 * rules come with the browser's ICU, and the same text has to give the same facts in every browser. Total, and linear
 * in the length of the text.
 *
 * @param language BCP 47; if empty, detected from the text
 * @param blocks if given, no sentence crosses the border of a block; otherwise none crosses a line break
 */
export function splitSentences(text: string, language: string, blocks?: readonly Block[]): readonly Span[] {
  const table = tableFor(language, text);
  const parts = blocks?.map((block) => block.span) ?? linesOf(text);
  return parts.flatMap((part) => splitPart(text, part, table));
}

/** As `splitSentences`, for one block and a given language table. */
export function splitPart(text: string, part: Span, table: LanguageTable): readonly Span[] {
  const spans: Span[] = [];
  const isQuoted = table.isUnspaced ? wholeQuotations(text, part) : () => false;
  let start = part.start;
  for (let i = part.start; i < part.end; i += 1) {
    if (!TERMINATOR.test(text[i] ?? '')) continue;
    const at = i;
    while (i + 1 < part.end && TERMINATOR.test(text[i + 1] ?? '')) i += 1;
    i = closersEnd(text, i + 1, part.end) - 1;
    if (isQuoted(i + 1)) continue;
    const notes = notesAt(text, i + 1);
    if (!isBoundary(text, at, i + 1 + notes, { start, end: part.end }, table)) continue;
    push(spans, text, start, i + 1);
    i += notes;
    start = i + 1;
  }
  push(spans, text, start, part.end);
  return spans;
}

/** Returns where the closing marks that begin at `from` end. French sets a space before its own: "« On part. »". */
function closersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const mark = /\s/u.test(text[at] ?? '') && at + 1 < end && text[at + 1] === '»' ? at + 1 : at;
    if (!CLOSER.test(text[mark] ?? '') || !closes(text, mark, mark > at)) break;
    at = mark + 1;
  }
  return at;
}

/** A mark after a full stop that may also open one closes unless a word follows directly ('said. "We', 'said.“We'). */
function closes(text: string, at: number, isSpaced: boolean): boolean {
  return (!isSpaced && !TWO_WAY_CLOSER.test(text[at] ?? '')) || !LETTER_OR_DIGIT.test(text[at + 1] ?? '');
}

/** "plasma.[81][82] The": note numbers follow a sentence and belong to none. */
const NOTES = /(?:\[\d{1,3}\])+/uy;

/** Returns the length in code units of the note numbers at `at`, including a zero-width space after them. */
function notesAt(text: string, at: number): number {
  if (text[at] !== '[') return 0;
  NOTES.lastIndex = at;
  const length = NOTES.exec(text)?.[0].length ?? 0;
  return text[at + length] === '\u200B' ? length + 1 : length;
}

function isBoundary(text: string, at: number, after: number, sentence: Span, table: LanguageTable): boolean {
  if (after >= sentence.end) return true;
  if (SURE_TERMINATOR.test(text[at] ?? ''))
    return !CLOSER.test(text[after - 1] ?? '') || !goesOnBehindQuotation(text, after, table);
  let next = after;
  while (next < sentence.end && (/\s/u.test(text[next] ?? '') || OPENER.test(text[next] ?? ''))) next += 1;
  const following = wordAfter(text, next, sentence.end);
  const opensWithFunctionWord = UPPER.test(following) && table.stopwords.has(following.toLowerCase());
  const word = wordBefore(text, at, sentence.start);
  // "the suit.The court": the space is missing. In a name ("Nutwork.Example") no function word follows.
  if (next === after)
    return (
      text[at] === '.' &&
      LOWER_WORD.test(word) &&
      (opensWithFunctionWord || (word.length >= 5 && opensSentence(text, next, following)))
    );
  if (LOWER.test(text[next] ?? '')) return false;
  // "e! Science News", "Yahoo! Sports" are names.
  if (text[at] !== '.') return opensWithFunctionWord || !isNameWithSign(text, at, word);
  if (DASH.test(text[next] ?? '') && isDateline(text.slice(sentence.start, at), word)) return false;
  if (word === '' && /\s/u.test(text[at - 1] ?? ''))
    return !isLineEnd(text, at, sentence, opensWithFunctionWord, table);
  const lower = word.toLowerCase();
  // Abbreviations of single letters ("U.S.", "p.m.") may also end a sentence; see below.
  const isNumbered = table.numberAbbreviations.has(lower) && DIGIT.test(text[next] ?? '');
  if ((table.abbreviations.has(lower) || isNumbered) && !INITIALS.test(word)) {
    const unit = { start: at - word.length, end: at };
    if (UPPER.test(following) && isCountedUnit(text, unit, lower, table))
      return !isOpeningPhrase(text, { start: sentence.start, end: unit.start }, table);
    // "Vane Inc. The bank", but never "Mr. So".
    return opensWithFunctionWord && !table.personTitles.has(lower);
  }
  if (isDoubledCapital(text, at, word, next)) return opensWithFunctionWord;
  // German and others write ordinals with a full stop: "am 3. Mai".
  if (/^\d{1,2}$/u.test(word) && table.months.some((month) => startsWith(text, next, month))) return false;
  if (isClub(word, following)) return false;
  if (!opensWithFunctionWord && isOrdinal(text, { start: at - word.length, end: at }, sentence.start, table))
    return false;
  if (!INITIALS.test(word)) return true;
  // "U.S. The" may end a sentence; "J. Edgar" does not. A function word after it decides.
  return word.includes('.') && opensWithFunctionWord;
}

/** "habitats.Previous studies": a capitalised word before a lower-case one. Shorter ones are names ("asp.Net is"). */
const opensSentence = (text: string, at: number, word: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(word) &&
  /^ \p{Ll}{2,}/u.test(text.slice(at + word.length, at + word.length + 4));

/** "e!" and "Yahoo!"; not "they can't!". */
const isNameWithSign = (text: string, at: number, word: string): boolean =>
  text[at] === '!' && (word === 'Yahoo' || (word === 'e' && /\s/u.test(text[at - 2] ?? '')));

/** "HOOVER, Ala.", "PORT BRILL, Calif.": a place that a dash follows. */
const isDateline = (head: string, last: string): boolean =>
  /^\p{Lu}/u.test(last) && head.length <= LONGEST_DATELINE && /^\p{Lu}{3}[\p{Lu} .'-]*,/u.test(head);

/**
 * Whether a full stop after white space only marks the end of a line in old wire text: "Cassell and . Edwards".
 * No sentence ends in an article, a conjunction, a title or, mostly, a preposition.
 */
function isLineEnd(
  text: string,
  at: number,
  sentence: Span,
  opensWithFunctionWord: boolean,
  table: LanguageTable,
): boolean {
  let end = at;
  while (end > sentence.start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  const word = wordBefore(text, end, sentence.start);
  const lower = word.toLowerCase();
  const isFirst = end - word.length - sentence.start <= 1;
  if (isFirst && (table.stopwords.has(lower) || table.adjuncts.has(lower))) return true;
  if (table.personTitles.has(lower)) return true;
  // "hepatitis A . State": a capitalised word within the sentence is not a function word.
  if (word !== lower) return false;
  if (table.articles.has(lower) || table.conjunctions.has(lower)) return true;
  return table.adjuncts.has(lower) && !opensWithFunctionWord;
}

function wordBefore(text: string, end: number, from: number): string {
  let start = end;
  while (start > from && end - start < LONGEST_WORD && /[\p{L}\p{M}\p{N}.\xAD]/u.test(text[start - 1] ?? ''))
    start -= 1;
  return text.slice(start, end).replaceAll('\xAD', '');
}

function wordAfter(text: string, start: number, to: number): string {
  let end = start;
  while (end < to && end - start < LONGEST_WORD && /[\p{L}\p{M}\xAD]/u.test(text[end] ?? '')) end += 1;
  return text.slice(start, end).replaceAll('\xAD', '');
}

const startsWith = (text: string, at: number, word: string): boolean =>
  text.slice(at, at + word.length).toLowerCase() === word;

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && LIST_MARK.test(text[start] ?? '')) start += 1;
  // A full stop after a space is not part of the sentence: "his guests ." ends a caption in old wire text.
  while (end > start && (/\s/u.test(text[end - 1] ?? '') || isApart(text, start, end - 1))) end -= 1;
  if (end > start) spans.push({ start, end });
}

const isApart = (text: string, start: number, at: number): boolean =>
  text[at] === '.' && (at === start || /\s/u.test(text[at - 1] ?? ''));

function linesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    spans.push({ start, end: at });
    start = at + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}
