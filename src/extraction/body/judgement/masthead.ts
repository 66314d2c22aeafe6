import { namesOf } from '../../../model/byline';
import { lazily } from '../../../model/lazily';
import { withoutDates } from '../../metadata/byline/byline-words';
import { isPersonLike } from '../../metadata/byline/names';
import { dateLanguage } from '../../metadata/dates/month-names';
import { findDates } from '../../metadata/dates/worded-dates';
import { squashed } from '../../text/words';
import { SENTENCE_END } from '../lines/prose';
import type { Told } from '../survey/survey';

/** Which part of the masthead a line of text is. */
export type MastheadPart = 'headline' | 'byline' | 'date' | 'site';

/** How many characters a line may have in addition to the name (a role) or the date (a label). */
const BESIDE = 40;
/** Titles and site names shorter than this may be ordinary words of the text. */
const LEAST = 4;

/** The title of a post is the first sentence of its text. */
const FULL_STOP = /[.。।]["”»’'」』)\]]?$/u;
/** "May 3, 2024: ferry sold": what happened on the day. */
const DATED_FACT = /\d\S{0,6}\s?[:：]\s*\p{L}/u;

/** Makes a function that recognises lines that only repeat the title, author, day or site: old pages mark none. */
export function mastheadReader(told: Told): (text: string) => MastheadPart | undefined {
  const title = squashed(told.title);
  const site = squashed(told.site ?? '');
  const byline = (told.byline ?? '').toLowerCase();
  // "Staff Reports" is not a person, and may be the first words of the text.
  const isPerson = namesOf(told.byline ?? '').some(isPersonLike);
  const days = new Set([told.published, told.modified].map((date) => date?.slice(0, 10)));
  const language = lazily(() => dateLanguage([told.language]));
  const isDate = (text: string): boolean => {
    const dates = findDates(text, language());
    if (DATED_FACT.test(text) || dates.length === 0 || !dates.every(({ iso }) => days.has(iso.slice(0, 10))))
      return false;
    return withoutDates(text, language(), dates).length <= BESIDE && !SENTENCE_END.test(text);
  };
  return (text) => {
    if (text.length <= 2 * title.length + BESIDE) {
      const said = squashed(text);
      if (said.length >= LEAST && said === title && !FULL_STOP.test(text)) return 'headline';
      if (said.length >= LEAST && said === site) return 'site';
    }
    const isByline = isPerson && text.length <= byline.length + BESIDE && text.toLowerCase().includes(byline);
    if (isByline && !SENTENCE_END.test(text)) return 'byline';
    return text.length <= 2 * BESIDE && /\d/u.test(text) && isDate(text) ? 'date' : undefined;
  };
}
