import { lazily } from '../../../model/lazily';
import { readingLength } from '../lines/prose';
import type { Survey } from '../survey/survey';
import { isAboutAuthor, isContact, isOnAnyAuthor } from './author-note';
import { PRINT, PRINTED } from './data/notes';
import { openingIn, openingsOf } from './openings';
import { isFromWhere, isThanks, isWorkNote } from './work-note';

/** A note stands among the last lines of running text, and has at least this share of it above. */
const LAST = 4;
const LEAST_ABOVE = 0.5;
/** Most lines of any kind between a note and the last line of running text. */
const MOST_BELOW = 40;
/** Longest note, in letters. */
const LONGEST = 500;
/** The writer's name in a box, as below a Japanese text. */
const BOXED = /^【[^】]{2,12}】$/u;
const MARK = /^[\s([（［【*•–—_-]+/u;

const print = lazily(() => openingsOf(PRINT));

/** Detects a note below the article: who else worked on it, who its author is, where it was printed. */
export function isNote(survey: Survey, index: number): boolean {
  const text = survey.lines[index]?.text ?? '';
  if (readingLength(text) > LONGEST || !isAtEnd(survey, index)) return false;
  const said = text.replace(MARK, '');
  const lower = said.toLowerCase().replaceAll("'", '’');
  return (
    (BOXED.test(text) && isOnlyBox(survey, index)) ||
    isWorkNote(said, lower) ||
    isThanks(said, lower) ||
    isFromWhere(said) ||
    isContact(survey, said, lower) ||
    (openingIn(print(), lower) !== undefined && PRINTED.test(lower)) ||
    isOnAnyAuthor(survey, index, lower) ||
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

/** True where no other line is such a box, as headings are, and no running text follows. */
const isOnlyBox = (survey: Survey, index: number): boolean =>
  index >= survey.last &&
  !survey.lines.some(
    ({ text, node }, at) => at !== index && survey.places[node.index]?.isInside === true && BOXED.test(text),
  );
