import { lazily } from '../../../model/lazily';
import { isUncased } from '../../text/letters';
import { readingLength } from '../lines/prose';
import { CONTRIBUTED, OTHERS_WORK, THIS_TEXT, WORK, WORK_LABELS, WORK_SMALL } from './data/notes';
import { isAgency, isNamesOnly, namesWords } from './names-only';
import { openingsOf } from './openings';

/** Longest note on who else worked on the text, in letters, and most words in it. */
const LONGEST = 300;
const MOST_WORDS = 50;
/** Longest line that names agencies alone. */
const LONGEST_AGENCIES = 40;
const MARK_END = /[\s)\]）］】.。]+$/u;
const BRACKET_END = /[)）\]］】]\s*$/u;
const BETWEEN = /^(?:\s|[:：=＝])/u;
const COLON = /^\s*[:：=＝/]\s*/u;
const SENTENCE_END = /[.!?؟…。！？]\s*$/u;
/** Between two sentences; "St. Louis" and "J. Lind" are one. */
const SENTENCES = /(?<=[^\s.!?]{3}[.!?]["”’)]?)\s+/u;
/** In a script without capital letters, most words of names that no colon and no bracket introduces, and of each name. */
const MOST_UNCASED = 3;
const MOST_OF_NAME = 4;
const APART = /[,،、，;；/|–—-]/u;
/** Longer than a name in Chinese or Japanese, but not than a source's. */
const LONG_HAN = /[\u3041-\u30fa\u3400-\u9fff]{6}/u;
const SOURCE = /^[来來]源/u;

const work = lazily(() => openingsOf(WORK));
const workLabels = lazily(() => openingsOf(WORK_LABELS));
const workSmall = lazily(() => new Set(WORK_SMALL.split('|')));
const contributed = lazily(() => new RegExp(`(?:${CONTRIBUTED.join('|')})[\\s.)\\]_*]*$`, 'u'));

/** "Reporting by Ada Lind; editing by Bo Holm", "Mitarbeit: Ada Lind", "(dpa/AFP)". */
export function isWorkNote(said: string, lower: string): boolean {
  const bare = said.replace(MARK_END, '');
  if (bare.length <= LONGEST_AGENCIES && bare.split(/\s*[/,&+]\s*/u).every(isAgency)) return true;
  if (readingLength(said) > LONGEST || (isUncased(said) && SENTENCE_END.test(said))) return false;
  const first = lower.charAt(0);
  const isFollowed = (opening: string, between: RegExp): boolean => {
    if (!lower.startsWith(opening)) return false;
    const rest = bare.slice(opening.length);
    const names = rest.replace(COLON, '');
    return between.test(rest) && isNames(names) && (!isUncased(said) || isIntroduced(said, rest, names));
  };
  return (
    work()
      .get(first)
      ?.some((opening) => isFollowed(opening, BETWEEN)) === true ||
    workLabels()
      .get(first)
      ?.some((label) => isFollowed(label, COLON)) === true
  );
}

/** True for names in a script without capital letters, rather than what follows the same word in a sentence. */
const isIntroduced = (said: string, rest: string, names: string): boolean =>
  (SOURCE.test(said) || !LONG_HAN.test(names)) &&
  names.split(APART).every((name) => namesWords(name).length <= MOST_OF_NAME) &&
  (COLON.test(rest) ||
    BRACKET_END.test(said) ||
    / [-–—] /u.test(names) ||
    namesWords(names).length <= MOST_UNCASED);

/** True for names, with the small words of such notes. */
const isNames = (text: string): boolean =>
  text.trim() !== '' && isNamesOnly(text, MOST_WORDS, (lower) => workSmall().has(lower));

/** "Lind reported from Oslo, and Holm from Tarn." */
export function isFromWhere(said: string): boolean {
  const parts = said.replace(MARK_END, '').split(/ (?:reported|reporting) from /u);
  return parts.length === 2 && readingLength(said) <= LONGEST && parts.every(isNames);
}

/** "Ada Lind in Tarn contributed to this report.", but not "200 scientists contributed to the report." */
export function isThanks(said: string, lower: string): boolean {
  if (readingLength(said) > LONGEST) return false;
  const found = contributed().exec(lower);
  if (found === null) return false;
  const sentences = said.slice(0, found.index).split(SENTENCES);
  const subject = sentences.at(-1) ?? '';
  const isOnWork = (sentence: string): boolean =>
    OTHERS_WORK.test(sentence.toLowerCase()) || isNames(sentence);
  return sentences.slice(0, -1).every(isOnWork) && (THIS_TEXT.test(found[0]) || isNames(subject));
}
