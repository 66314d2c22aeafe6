import { namesOf } from '../../../model/byline';
import { lazily } from '../../../model/lazily';
import { isPersonLike } from '../../metadata/byline/names';
import { byFirstChar } from '../../text/by-first-char';
import { isLower, isUpper, some } from '../../text/letters';
import { readingLength } from '../lines/prose';
import type { Survey } from '../survey/survey';
import {
  ABOUT_AUTHOR,
  AUTHOR_IS,
  CONTRIBUTED,
  IS_WRITER,
  PRINT,
  PRINTED,
  ROLES,
  WORK,
  WORK_LABELS,
  WORK_SMALL,
} from './data/notes';
import { isAgency, isNamesOnly } from './names-only';

/** A note stands among the last lines of running text, and has at least this share of it above. */
const LAST = 4;
const LEAST_ABOVE = 0.5;
/** Most lines of any kind between a note and the last line of running text. */
const MOST_BELOW = 40;
/** Longest note, in letters. */
const LONGEST = 500;
/** Longest note on who else worked on the text, in letters, and most words in it. */
const LONGEST_WORK = 300;
const MOST_WORDS = 50;
/** Longest line that names agencies alone. */
const LONGEST_AGENCIES = 40;
/** The writer's name in a box, as below a Japanese text. */
const BOXED = /^【[^】]{2,12}】$/u;
const MARK = /^[\s([（［【*•–—_-]+/u;
const MARK_END = /[\s)\]）］】.。]+$/u;
const BETWEEN = /^(?:\s|[:：=＝])/u;
const SENTENCE_END = /[.!؟…]\s*$/u;
const COLON = /^\s*[:：=＝/]\s*/u;
/** Most words of the names that a note on authors begins with, and what is between two names. */
const MOST_NAMES = 8;
const AND = /^(?:and|und|et|y|e|en|och|og|i|von|van|de|der|di|da|del)$/u;

const openingsOf = (words: string): ReadonlyMap<string, readonly string[]> =>
  byFirstChar(
    words.split('|').filter((word) => word !== ''),
    (word) => word,
  );

const work = lazily(() => openingsOf(WORK));
const workLabels = lazily(() => openingsOf(WORK_LABELS));
const workSmall = lazily(() => new Set(WORK_SMALL.split('|')));
const print = lazily(() => openingsOf(PRINT));
const aboutAuthor = lazily(() => openingsOf(ABOUT_AUTHOR));
const authorIs = lazily(() => openingsOf(AUTHOR_IS));
const contributed = lazily(() => new RegExp(`(?:${CONTRIBUTED.join('|')})[\\s.)\\]_*]*$`, 'u'));
const isWriter = lazily(() => new RegExp(`^(?:${IS_WRITER.join('|')})`, 'u'));

/** Detects a note below the article: who else worked on it, who its author is, where it was printed. */
export function isNote(survey: Survey, index: number): boolean {
  const text = survey.lines[index]?.text ?? '';
  if (readingLength(text) > LONGEST || !isAtEnd(survey, index)) return false;
  const said = text.replace(MARK, '');
  const lower = said.toLowerCase().replaceAll("'", '’');
  return (
    BOXED.test(text) ||
    isWorkNote(said, lower) ||
    (readingLength(text) <= LONGEST_WORK && contributed().test(lower)) ||
    (openingIn(print(), lower) !== undefined && PRINTED.test(lower)) ||
    openingIn(aboutAuthor(), lower) !== undefined ||
    (openingIn(authorIs(), lower) !== undefined && ROLES.test(lower)) ||
    isAboutAuthor(survey, index, said)
  );
}

/** True for the last lines of the text, and the first below it. */
function isAtEnd(survey: Survey, index: number): boolean {
  const { prose, last } = survey;
  if (last < 0) return false;
  if (index > last) return index - last <= 2 * LAST;
  if (last - index > MOST_BELOW || survey.orderOf(index) < LEAST_ABOVE) return false;
  return prose.slice(index + 1, last + 1).filter((length) => length > 0).length <= LAST;
}

function openingIn(words: ReadonlyMap<string, readonly string[]>, lower: string): string | undefined {
  return words.get(lower.charAt(0))?.find((opening) => lower.startsWith(opening));
}

/** "Reporting by Ada Lind; editing by Bo Holm", "Mitarbeit: Ada Lind", "(dpa/AFP)". */
function isWorkNote(said: string, lower: string): boolean {
  const bare = said.replace(MARK_END, '');
  if (bare.length <= LONGEST_AGENCIES && bare.split(/\s*[/,&+]\s*/u).every(isAgency)) return true;
  if (readingLength(said) > LONGEST_WORK || (!some(said, isCased) && SENTENCE_END.test(said))) return false;
  const first = lower.charAt(0);
  const isFollowed = (opening: string, between: RegExp): boolean =>
    lower.startsWith(opening) &&
    between.test(lower.slice(opening.length)) &&
    isNames(bare.slice(opening.length).replace(COLON, ''));
  return (
    work()
      .get(first)
      ?.some((opening) => isFollowed(opening, BETWEEN)) === true ||
    workLabels()
      .get(first)
      ?.some((label) => isFollowed(label, COLON)) === true
  );
}

/** True for names, with the small words of such notes. */
const isNames = (text: string): boolean =>
  text.trim() !== '' && isNamesOnly(text, MOST_WORDS, (lower) => workSmall().has(lower));

/** "Ada Lind is a reporter at The Courier.": begins with a name that the text above does not have. */
function isAboutAuthor({ told, lines, prose, places }: Survey, index: number, said: string): boolean {
  const author = namesOf(told.byline ?? '').find(
    (name) =>
      isPersonLike(name) &&
      said.toLowerCase().startsWith(name.toLowerCase()) &&
      goesOn(said.slice(name.length)),
  );
  const named = author ?? writerIn(said);
  if (named === undefined) return false;
  const surname = named.slice(named.lastIndexOf(' ') + 1);
  return !lines.some(
    ({ text, node }, at) =>
      at < index &&
      (prose[at] ?? 0) > 0 &&
      places[node.index]?.isInside === true &&
      text.includes(surname) &&
      !text.startsWith(named),
  );
}

/** What follows a name in a sentence about her, but not after the name of who asks in an interview. */
function goesOn(rest: string): boolean {
  const [first = ''] = /^(?:[,，]|\s?[^\s:：])/u.exec(rest) ?? [];
  return (
    /[,，]/u.test(first) || isLower(first.trim().charCodeAt(0)) || (first !== '' && !some(rest, isCased))
  );
}

/** The names at the beginning of "Ada Lind and Bo Holm are reporters at The Courier." */
function writerIn(said: string): string | undefined {
  const words = said.split(' ');
  const isCapital = (at: number): boolean => isUpper(words[at]?.charCodeAt(0) ?? 0);
  let count = 0;
  while (count < MOST_NAMES && (isCapital(count) || (AND.test(words[count] ?? '') && isCapital(count + 1))))
    count += 1;
  if (count < 2) return undefined;
  const [sentence = ''] = words
    .slice(count)
    .join(' ')
    .split(/[.!?。](?:\s|$)/u);
  const named = words.slice(0, count).join(' ').replace(/,$/u, '');
  return isWriter().test(sentence.toLowerCase()) ? named : undefined;
}

const isCased = (code: number): boolean => isUpper(code) || isLower(code);
