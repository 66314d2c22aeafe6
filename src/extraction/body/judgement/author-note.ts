import { namesOf } from '../../../model/byline';
import { lazily } from '../../../model/lazily';
import { isPersonLike } from '../../metadata/byline/names';
import { isLetter, isLower, isUncased, isUpper } from '../../text/letters';
import type { Survey } from '../survey/survey';
import {
  ABOUT_AUTHOR,
  AUTHOR_IS,
  CONTACT,
  IS_WRITER,
  OF_AUTHOR,
  OF_WHOM,
  OPINIONS,
  ROLES,
  VERB_AT_END,
} from './data/notes';
import { openingIn, openingsOf } from './openings';

/** Longest line that says how to reach the author, in code units. */
const LONGEST_CONTACT = 160;
const EMAIL = /[^\s@<(:]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}/iu;
const ALONE = /^\s*(?:$|[:：.…–—-])/u;
/** Most words of the names that a note on authors begins with, and what is between two names. */
const MOST_NAMES = 8;
const AND = /^(?:and|und|et|y|e|en|och|og|i|von|van|de|der|di|da|del)$/u;
/** Most notes on authors below one text. */
const MOST_NOTES = 3;
/** What somebody says, not the title of a book: the comma or the stop is beside the mark. */
const SAID = /[,.!?…]["”“»]|["”“»],\s/u;

const ofAuthor = lazily(() => openingsOf(OF_AUTHOR));
const aboutAuthor = lazily(() => openingsOf(ABOUT_AUTHOR));
const opinions = lazily(() => openingsOf(OPINIONS));
const authorIs = lazily(() => openingsOf(AUTHOR_IS));
const contact = lazily(() => openingsOf(CONTACT));
const isWriter = lazily(() => new RegExp(`^(?:${IS_WRITER.join('|')})`, 'u'));

/** "About the author: …", "The author is a lawyer.", unless the text tells of an author. */
export function isOnAnyAuthor(survey: Survey, index: number, lower: string): boolean {
  if (openingIn(ofAuthor(), lower) !== undefined) return true;
  const about = openingIn(aboutAuthor(), lower);
  if (about !== undefined) return ALONE.test(lower.slice(about.length));
  if (openingIn(opinions(), lower) !== undefined) return OF_WHOM.test(lower);
  const is = openingIn(authorIs(), lower);
  if (is === undefined || !ROLES.test(lower)) return false;
  const author = is.replace(VERB_AT_END, '');
  return !textsOf(survey, index)
    .map((text) => text.toLowerCase().replaceAll("'", '’'))
    .some((text) => openingIn(opinions(), text) === undefined && hasWords(text, author));
}

/** "Write to Ada Lind at lind@courier.example", on a page by her; tickets are sold at other addresses. */
export function isContact({ told }: Survey, said: string, lower: string): boolean {
  if (said.length > LONGEST_CONTACT || !EMAIL.test(said)) return false;
  return (
    openingIn(contact(), lower) !== undefined ||
    namesOf(told.byline ?? '').some((name) => isPersonLike(name) && lower.includes(name.toLowerCase()))
  );
}

/** Running text of the article, but for a line. */
function textsOf({ lines, prose, places }: Survey, index: number): readonly string[] {
  return lines.flatMap(({ text, node }, at) =>
    at !== index && (prose[at] ?? 0) > 0 && places[node.index]?.isInside === true ? [text] : [],
  );
}

function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + words.length))) return true;
  return false;
}

/** "Ada Lind is a reporter at The Courier.": begins with a name that the text above does not have. */
export function isAboutAuthor(survey: Survey, index: number, said: string): boolean {
  const authors = namesOf(survey.told.byline ?? '').filter(isPersonLike);
  const author = authors.find(
    (name) => said.toLowerCase().startsWith(name.toLowerCase()) && goesOn(said.slice(name.length)),
  );
  const named = author ?? writerIn(said);
  if (named === undefined) return false;
  const surname = surnameOf(named);
  if (author === undefined) {
    // Of another writer than the author, the text tells.
    if (authors.length > 0 && !authors.some((name) => surnameOf(name) === surname)) return false;
    if (SAID.test(said) || isInSeries(survey, index)) return false;
  }
  const { lines, prose, places } = survey;
  return !lines.some(
    ({ text, node }, at) =>
      at !== index &&
      (at < index || author === undefined) &&
      (prose[at] ?? 0) > 0 &&
      places[node.index]?.isInside === true &&
      text.includes(surname) &&
      !(text.startsWith(named) && Math.abs(at - index) === 1),
  );
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** True where more lines begin like this than a text has authors: portraits of writers. */
const isInSeries = (survey: Survey, index: number): boolean =>
  textsOf(survey, index).filter((text) => writerIn(text) !== undefined).length > MOST_NOTES;

/** What follows a name in a sentence about her, but not after the name of who asks in an interview. */
function goesOn(rest: string): boolean {
  const [first = ''] = /^(?:[,，]|\s?[^\s:：])/u.exec(rest) ?? [];
  return /[,，]/u.test(first) || isLower(first.trim().charCodeAt(0)) || (first !== '' && isUncased(rest));
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
