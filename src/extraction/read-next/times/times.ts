import { withLatinDigits } from '../../metadata/dates/digits';
import { isAsciiDigit } from '../../text/letters';
import { hasDigit, isAscii, letterWordsOf } from '../../text/words';
import { timeWords, type TimeWord } from './time-words';

const DIGIT = /[0-9]/u;
// Matched against lower case with Latin digits; a time zone is up to four characters that can be letters of any script.
const CLOCK = /^\d{1,2}\s?[:.h]\s?\d{2}(?:\s?[ap]\.?m\.?|\s[^\s\d!-@[-`{-\xbf]{1,4})?$/u;
const NUMERIC_DATE =
  /^\d{1,4}[./-]\d{1,2}[./-](?:\d{1,4})?(?:[,\s|·-]+\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s[^\s\d!-@[-`{-\xbf]{1,4})?)?$/u;
const CJK_DATE = /^[([（]?(?:\d{2,4}年)?\d{1,2}月\d{1,2}日/u;
const CJK_RELATIVE =
  /^\d+\s?(?:秒|分|分钟|分鐘|小时|小時|時間|日|天|週間|周|か月|ヶ月|个月|年)(?:前|钟前|鐘前)/u;
const TIME_NAME =
  /(?:^|[\s_-])(?:time|date|datum|data|fecha|hora|heure|zeit|timestamp|published|pubdate|when)(?:$|[\s_-])/u;
/** "5 min" in an element with such a name is a duration. */
const DURATION_NAME = /duration|length|dauer|lesezeit|read(?:ing)?-?time|minut|cook|prep|total|runtime/u;
const MAX_TIME_LENGTH = 45;
const MAX_WORDS = 8;

/** Reports whether a short text, in an element with these names, is a time in the language of the page. */
export type TimeReader = (text: string, names: string) => boolean;

/**
 * Makes a reader of times. Words for months and units come from the browser's knowledge of the language, and of
 * English, which many pages use for their dates whatever language they are written in.
 */
export function timeReader(language: string): TimeReader {
  let known: ReadonlyMap<string, TimeWord> | undefined;
  return (written, names) => {
    if (written.length > MAX_TIME_LENGTH || written === '') return false;
    const text = withLatinDigits(written).toLowerCase();
    const isNumbered = DIGIT.test(text);
    if (isNumbered && isWrittenInNumbers(text)) return true;
    const isNamed = names.length > 1 && TIME_NAME.test(names) && !DURATION_NAME.test(names);
    if (!isNamed && text.length > 40) return false;
    known ??= timeWords(language);
    // Unless the element's name says that it is a time, all words must be known: mostly the first one decides.
    if (!isNamed && isStrange(text, known)) return false;
    const words = letterWordsOf(text);
    if (words.length === 0 || words.length > MAX_WORDS) return false;
    return isTime(words, isNumbered, isNamed, known);
  };
}

function isWrittenInNumbers(text: string): boolean {
  if (isAsciiDigit(text.charCodeAt(0)) && (CLOCK.test(text) || NUMERIC_DATE.test(text))) return true;
  return !isAscii(text) && (CJK_DATE.test(text) || CJK_RELATIVE.test(text));
}

/** True where a text in lower case begins with a word of ASCII letters that does not occur in dates. */
function isStrange(text: string, known: ReadonlyMap<string, TimeWord>): boolean {
  let end = 0;
  while (end < text.length && isSmallAscii(text.charCodeAt(end))) end += 1;
  // A non-ASCII character that follows may be a letter of the same word.
  if (end === 0 || text.charCodeAt(end) > 0x7f) return false;
  return !known.has(text.slice(0, end));
}

const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;

function isTime(
  words: readonly string[],
  hasDigit: boolean,
  isNamed: boolean,
  known: ReadonlyMap<string, TimeWord>,
): boolean {
  let strange = 0;
  const counts = { calendar: 0, unit: 0, past: 0, day: 0, join: 0 };
  for (const word of words) {
    const kind = known.get(word);
    if (kind === undefined) strange += 1;
    else counts[kind] += 1;
  }
  if (strange > (isNamed ? 2 : 0)) return false;
  if (counts.past > 0 && (hasDigit || counts.unit + counts.calendar + counts.day > 0)) return true;
  // "قبل يومين": the Arabic dual is a word of its own, which is known only from "two days ago".
  if (counts.past >= 2 && strange === 0) return true;
  // "5 min" on its own is as often a duration as a time; "65 Min." is how long a recipe takes.
  if (counts.unit > 0 && counts.calendar + counts.day === 0) return isNamed && counts.unit === words.length;
  if (hasDigit) return counts.calendar + counts.day > 0 || isNamed;
  return counts.day > 0 || (isNamed && counts.calendar > 0);
}

const MAX_SIGNED = 60;
const MAX_NAMES = 5;

/** The time that ends a short line of author and time: "3 March 2026" in "by Jane Example on 3 March 2026". */
export function timeAtEnd(text: string, isTimeText: TimeReader): string | undefined {
  if (text.length > MAX_SIGNED || !hasDigit(text)) return undefined;
  const words = [...text.matchAll(/\S+/gu)];
  for (const word of words.slice(1, MAX_NAMES + 1)) {
    const end = text.slice(word.index);
    // The time itself does not begin with "on" or "at", and a number on its own is not a time.
    const opens = end.slice(0, 3);
    const mayOpen = hasDigit(opens.slice(0, 1)) || letterWordsOf(opens)[0]?.length === 3;
    if (mayOpen && /[\s./:]/u.test(end) && hasDigit(end) && isTimeText(end, '')) return end;
  }
  return undefined;
}

/** The ISO 8601 date of a `datetime` attribute; undefined where the attribute holds something else. */
export function isoDate(datetime: string): string | undefined {
  const text = datetime.trim();
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text))
    return undefined;
  return Number.isNaN(Date.parse(text)) ? undefined : text.replace(' ', 'T');
}
