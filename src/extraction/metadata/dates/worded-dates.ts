import { isAsciiDigit, isNumber, isWordChar } from '../../text/letters';
import { withLatinDigits } from './digits';
import { clock, toIso, zoneOf, type DateParts } from './iso-date';
import type { DateLanguage } from './month-names';

/** A date found in text written for readers. */
export interface FoundDate {
  /** ISO 8601; with time and zone where they follow it. */
  readonly iso: string;
  /** Range of the text that the day takes up, in code units, half-open. */
  readonly start: number;
  readonly end: number;
}

const CJK_DATE = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일號号]?/gu;
const NUMERIC_DATE = /(?<![\d.,/:+-])(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[.,-]\d)/gu;
/** No digit may stand between day and clock time: else the next date, "2023.10.17", would be read as 10:17. */
const CLOCK =
  /^\D{0,14}?(?<!\d)(\d{1,2})\s?[:.hH]\s?(\d{2})(?!\d)(?::(\d{2})(?!\d))?\s?(?:([ap])\.?m\b\.?)?\s?\(?((?:utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?|utc|gmt)?(?![a-z\u00aa-\u02af\u0370-\u1fff\u3040-\uffdc])/i;

/** Dates by the text they were found in: each line is searched for its dates, for its names and for its label. */
const known = new WeakMap<DateLanguage, Map<string, readonly FoundDate[]>>();

/** Finds the dates with a day, a month and a year in a short text, in order. Linear in its length. */
export function findDates(written: string, language: DateLanguage): readonly FoundDate[] {
  const text = withLatinDigits(written);
  if (hasFewNumbers(text)) return [];
  let found = known.get(language);
  if (found === undefined) known.set(language, (found = new Map()));
  const dates = found.get(text) ?? datesIn(text, language);
  found.set(text, dates);
  return dates;
}

/** True for fewer than two numbers, which cannot be a day and a year. */
function hasFewNumbers(text: string): boolean {
  let runs = 0;
  let isIn = false;
  for (let at = 0; at < text.length; at += 1) {
    const isNext = isAsciiDigit(text.charCodeAt(at));
    if (isNext && !isIn && (runs += 1) > 1) return false;
    isIn = isNext;
  }
  return true;
}

function datesIn(text: string, language: DateLanguage): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const add = (parts: Omit<DateParts, 'time' | 'zone'>, start: number, end: number): void => {
    const iso = toIso({ ...parts, ...timeAfter(text.slice(end, end + 40)) });
    if (iso !== undefined) found.push({ iso, start, end });
  };
  if (/[年년]/u.test(text))
    for (const match of text.matchAll(CJK_DATE))
      add(
        { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) },
        match.index,
        match.index + match[0].length,
      );
  for (const match of text.matchAll(NUMERIC_DATE)) {
    const parts = numericDate(match, language);
    if (parts !== undefined) add(parts, match.index, match.index + match[0].length);
  }
  for (const { parts, start, end } of wordedDates(text, language)) add(parts, start, end);
  return found.sort((a, b) => a.start - b.start);
}

/** "2019-10-03", "03.10.2019", "10/3/19": day and month are told apart by place, by size or by language. */
function numericDate(
  [, first = '', separator = '', second = '', third = '']: RegExpMatchArray,
  language: DateLanguage,
): Omit<DateParts, 'time'> | undefined {
  if (first.length === 4)
    return { year: Number(first), month: Number(second), day: Number(third.slice(0, 2)) };
  if (first.length === 3) return undefined;
  const year = third.length === 4 ? Number(third) : 2000 + Number(third);
  const [a, b] = [Number(first), Number(second)];
  if (a > 12) return { year, month: b, day: a };
  if (b > 12) return { year, month: a, day: b };
  // With dots the day comes first; else the language decides, and where it does not, the date is unknown.
  const isKnownDayFirst = a === b || separator.includes('.') || language.isDayFirst();
  if (isKnownDayFirst === undefined) return undefined;
  return isKnownDayFirst ? { year, month: b, day: a } : { year, month: a, day: b };
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface DayAndYear {
  readonly day: number;
  readonly year: number;
  readonly tokens: readonly Token[];
}

interface WordedDate {
  readonly parts: Omit<DateParts, 'time'>;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds dates with a month or a marker in words: "3 May 2019", "May 3rd, 2019", "3 de mayo de 2019", "03.Mär.19",
 * "ngày 3 tháng 5 năm 2019", "2019 m. gegužės 3".
 */
function wordedDates(text: string, language: DateLanguage): readonly WordedDate[] {
  const tokens = tokensOf(text);
  const found: WordedDate[] = [];
  for (const [index, token] of tokens.entries()) {
    const isRead = token.start < (found.at(-1)?.end ?? 0);
    if (isRead || isDigits(token) || !hasNumberNear(tokens, index)) continue;
    const before = numbersBeside(text, tokens, index, -1);
    const after = numbersBeside(text, tokens, index, 1);
    // Numbers first: most words have none beside them, and looking up a month is slow.
    const read = dayAndYear(before, after) ?? shortYear(text, token, before, after);
    const month = read === undefined ? undefined : language.monthOf(token.text);
    if (read !== undefined && month !== undefined) {
      found.push(datedBy(token, month, read));
      continue;
    }
    const arabic = ARABIC.test(token.text) ? arabicDate(text, tokens, index, language) : undefined;
    if (arabic !== undefined) {
      found.push(arabic);
      continue;
    }
    const [number] = after;
    if (number === undefined || !isSmall(number.text) || before.length === 0) continue;
    if (!language.isMarker(token.text)) continue;
    const counted = dayAndYear(before, numbersBeside(text, tokens, tokens.indexOf(number), 1));
    if (counted !== undefined) found.push(datedBy(token, Number(number.text), counted));
  }
  return found;
}

const ARABIC = /^[\u0620-\u064a]/u;

/** A month, and the index of the first token after its name. */
interface NamedMonth {
  readonly month: number;
  readonly end: number;
}

/** "3 كانون الثاني 2021", "3 يناير/كانون الثاني 2021": a month of two words, or given by both of its names. */
function arabicDate(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: DateLanguage,
): WordedDate | undefined {
  const named = monthAt(text, tokens, first, language);
  if (named === undefined) return undefined;
  const slash = text.slice(tokens[named.end - 1]?.end, tokens[named.end]?.start) === '/';
  const again = slash ? monthAt(text, tokens, named.end, language) : undefined;
  const end = again?.month === named.month ? again.end : named.end;
  const read = dayAndYear(numbersBeside(text, tokens, first, -1), numbersBeside(text, tokens, end - 1, 1));
  const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return read === undefined ? undefined : datedBy(span, named.month, read);
}

function monthAt(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: DateLanguage,
): NamedMonth | undefined {
  for (const count of [2, 1]) {
    const last = tokens[first + count - 1];
    const name = text.slice(tokens[first]?.start, last?.end);
    const month = last === undefined || isDigits(last) ? undefined : language.monthOf(name);
    if (month !== undefined) return { month, end: first + count };
  }
  return undefined;
}

/** Runs of digits and runs of letters. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let kind = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const next = at < text.length ? kindOf(text.charCodeAt(at)) : 0;
    if (next === kind) continue;
    if (kind !== 0) tokens.push({ text: text.slice(start, at), start, end: at });
    [start, kind] = [at, next];
  }
  return tokens;
}

/** 1 for an ASCII digit, 2 for a letter or mark, 0 for anything else. */
function kindOf(code: number): 0 | 1 | 2 {
  if (isAsciiDigit(code)) return 1;
  return isWordChar(code) && !isNumber(code) ? 2 : 0;
}

const isDigits = ({ text }: Token): boolean => isAsciiDigit(text.charCodeAt(0));

function datedBy(
  word: Pick<Token, 'start' | 'end'>,
  month: number,
  { day, year, tokens }: DayAndYear,
): WordedDate {
  return {
    parts: { year, month, day },
    start: Math.min(word.start, ...tokens.map(({ start }) => start)),
    end: Math.max(word.end, ...tokens.map(({ end }) => end)),
  };
}

const isSmall = (digits: string): boolean => digits.length <= 2;
/** Spaces and punctuation that may stand between the tokens of a date; "de", "of" and "d" are tokens themselves. */
const JOINT = /^[\s.,/'’–-]{0,3}$/u;

/** True where one of the two tokens on either side is a number, as in "3 de mayo". */
function hasNumberNear(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - 2); index <= at + 2; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isDigits(token)) return true;
  }
  return false;
}

/** Up to two numbers on one side of a month, nearest first, with at most one short word on the way to each. */
function numbersBeside(text: string, tokens: readonly Token[], from: number, step: 1 | -1): readonly Token[] {
  const numbers: Token[] = [];
  let words = 0;
  for (let index = from + step; numbers.length < 2; index += step) {
    const token = tokens[index];
    const last = tokens[index - step];
    if (token === undefined || last === undefined) break;
    const gap = step === 1 ? text.slice(last.end, token.start) : text.slice(token.end, last.start);
    if (!JOINT.test(gap)) break;
    if (isDigits(token)) {
      numbers.push(token);
      words = 0;
    } else {
      words += 1;
      if (words > 1 || token.text.length > 4) break;
    }
  }
  return numbers;
}

function dayAndYear(before: readonly Token[], after: readonly Token[]): DayAndYear | undefined {
  const isYear = (token: Token | undefined): token is Token => token?.text.length === 4;
  const isDay = (token: Token | undefined): token is Token => token !== undefined && isSmall(token.text);
  const [b1, b2] = before;
  const [a1, a2] = after;
  const read = (day: Token, year: Token): DayAndYear => ({
    day: Number(day.text),
    year: Number(year.text),
    tokens: [day, year],
  });
  if (isDay(b1) && isYear(a1)) return read(b1, a1);
  if (isDay(a1) && isYear(a2)) return read(a1, a2);
  if (isYear(b1) && isDay(a1)) return read(a1, b1);
  if (isDay(b1) && isYear(b2)) return read(b1, b2);
  return undefined;
}

/**
 * "03.Mär.19", "3-May-19", "(3 May 19)": two digits are a year only where punctuation joins them to the month or a
 * bracket closes after them; "3 May 19" may continue as "19 o'clock".
 */
function shortYear(
  text: string,
  month: Token,
  [day]: readonly Token[],
  [year]: readonly Token[],
): DayAndYear | undefined {
  if (day === undefined || year === undefined || day.text.length > 2 || year.text.length !== 2)
    return undefined;
  const isJoined = /^[./'’-]$/u.test(text.slice(month.end, year.start));
  if (!isJoined && !/^ ?[)\]]/u.test(text.slice(year.end, year.end + 2))) return undefined;
  return { day: Number(day.text), year: 2000 + Number(year.text), tokens: [day, year] };
}

function timeAfter(text: string): Pick<DateParts, 'time' | 'zone'> {
  const found = CLOCK.exec(text);
  const [, hours = '', minutes = '', seconds, half, written] = found ?? [];
  const time = found === null ? undefined : clock(hours, minutes, seconds, half);
  const zone = zoneOf(written);
  if (time === undefined) return {};
  return zone === undefined ? { time } : { time, zone };
}
