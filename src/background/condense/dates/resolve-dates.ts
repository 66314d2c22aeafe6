import type { ResolvedDate } from '../../../model/fact';
import { isWithin, type Span } from '../../../model/span';
import { quotesIn } from '../compression/quotes';
import { isPast } from '../compression/verb';
import type { LanguageTable } from '../data/language-table';
import { isWeekday, weekdayOf } from '../data/weekday';
import { gapBefore, type Word } from '../sentences/words';
import { isInBeingPerfect } from './being-perfect';
import { ownClause } from './own-clause';
import { hasPast, isOfPast, isVerbal, tenseOf } from './tense';
import { isImagined, isOnDay } from './today';

const DAY_MS = 86_400_000;

/**
 * Resolves relative expressions to dates, counted from the day of publication as the page gives it (in its own time
 * zone). A bare weekday falls in the week before or after, depending on the tense of the verb. "next Friday" and
 * "Fridays" give no date, nor does a weekday with a date beside it, which needs no resolving.
 *
 * @param published ISO 8601; if undefined, nothing is resolved
 */
export function resolveDates(
  text: string,
  words: readonly Word[],
  kept: readonly Span[],
  table: LanguageTable,
  published: string | undefined,
): readonly ResolvedDate[] {
  const day = /^(\d{4})-(\d{2})-(\d{2})/u.exec(published ?? '');
  if (day === null) return [];
  const [, year = '', month = '', date = ''] = day;
  const today = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  // A month of 13 or a day of 40 would roll over into another date.
  if (isoOf(today) !== `${year}-${month}-${date}`) return [];
  const others = quotedOnOtherDay(text, words, table, today);
  const found: ResolvedDate[] = [];
  for (const [i, word] of words.entries()) {
    if (word.start < (found.at(-1)?.span.end ?? 0)) continue;
    if (isInName(text, words, i, table)) continue;
    const match = phraseAt(text, words, i, table, today) ?? weekdayAt(text, words, i, table, today);
    const isRelative = match?.to === undefined && table.timeOpeners.has(word.lower);
    if (isRelative && others.some((quote) => isWithin(word, quote))) continue;
    if (match !== undefined && kept.some((piece) => isWithin(match.span, piece))) found.push(match);
  }
  return found;
}

/**
 * The quotations of a sentence that says they were spoken on another day than that of publication: "Vane wrote on
 * Thursday: 'Tomorrow I leave.'" There "tomorrow" is counted from Thursday.
 */
function quotedOnOtherDay(
  text: string,
  words: readonly Word[],
  table: LanguageTable,
  today: Date,
): readonly Span[] {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return [];
  const quotes = quotesIn(text, { start: Math.max(0, first.start - 1), end: last.end + 1 });
  const isOtherDay = (word: Word): boolean => {
    const weekday = weekdayOf(table, word.lower);
    const isOther = weekday >= 0 && weekday !== today.getUTCDay();
    // "may" is a verb as well.
    const isVerb = table.finite.has(word.lower) && word.text === word.lower;
    const isMonthName = table.months.includes(word.lower) && !isVerb;
    return isOther || isMonthName || (table.relativeDates.days[word.lower] ?? 0) !== 0;
  };
  const isUnquoted = (word: Word): boolean => !quotes.some((quote) => isWithin(word, quote));
  return quotes.length > 0 && words.some((word) => isUnquoted(word) && isOtherDay(word)) ? quotes : [];
}

function phraseAt(
  text: string,
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Date,
): ResolvedDate | undefined {
  const { relativeDates } = table;
  const first = words[at];
  if (first === undefined || !table.timeOpeners.has(first.lower)) return undefined;
  for (let count = 3; count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const phrase = text.slice(span.start, span.end).toLowerCase().replaceAll('’', "'");
    const days = relativeDates.days[phrase];
    if (days !== undefined) {
      const isMeant = table.nowadays.has(phrase)
        ? isOnDay(text, words, at, table)
        : days !== 0 || tenseOf(words, table) !== undefined;
      if (!isMeant) return undefined;
      if (days > 0 && isImagined(text, words, at, table)) return undefined;
      return { span, from: isoOf(shiftedBy(today, days)) };
    }
    const weeks = relativeDates.weeks[phrase];
    if (weeks !== undefined) {
      const monday = shiftedBy(today, weeks * 7 - ((today.getUTCDay() + 6) % 7));
      return { span, from: isoOf(monday), to: isoOf(shiftedBy(monday, 6)) };
    }
    const months = relativeDates.months[phrase];
    const years = relativeDates.years[phrase];
    if (months === undefined && years === undefined) continue;
    const year = today.getUTCFullYear() + (years ?? 0);
    const month = months === undefined ? 0 : today.getUTCMonth() + months;
    const length = months === undefined ? 12 : 1;
    return {
      span,
      from: isoOf(new Date(Date.UTC(year, month, 1))),
      to: isoOf(new Date(Date.UTC(year, month + length, 0))),
    };
  }
  return undefined;
}

/**
 * Resolves "on Thursday": with a past verb, to the latest Thursday up to the day of publication; with a future verb, to
 * the next one. Both, neither, or an infinitive ("agreed to meet on Friday") leave it open.
 */
function weekdayAt(
  text: string,
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Date,
): ResolvedDate | undefined {
  const word = words[at];
  const weekday = weekdayOf(table, word?.lower ?? '');
  if (word === undefined || weekday < 0) return undefined;
  // "next Friday", "by Friday", "am nächsten Freitag".
  if (isVague(words, at, table) || isNumbered(words, at, table)) return undefined;
  const next = words[at + 1];
  if (table.countedDays.has(next?.lower ?? '')) return undefined;
  const span = { start: word.start, end: word.end };
  const back = (today.getUTCDay() - weekday + 7) % 7;
  // "lunedì prossimo" is to come.
  const isNext = table.futures.has(next?.lower ?? '');
  if (!isNext && isInBeingPerfect(text, words, at, table))
    return { span, from: isoOf(shiftedBy(today, -back)) };
  // "…, Wednesday is forecast to be colder": the day has its own verb, whatever came before.
  if (next !== undefined && table.finite.has(next.lower) && !isPast({ table }, next)) return undefined;
  // "A change for Saturday night's race raised eyebrows": the day belongs to the race, not to a verb.
  if (next?.lower.endsWith("'s") === true && table.dayParts.has(next.lower.slice(0, -2))) return undefined;
  if (isClaimed(text, words, at, table)) return undefined;
  const clause = ownClause(text, words, at, table);
  // "Vane said on Monday that he will leave": whatever follows, Monday is that of the saying.
  const tense = tenseOf(clause?.isMain === true ? clause.words : words, table);
  // "The film, which opens on Friday, was made in Orla": the day is not that of the making.
  if (clause !== undefined && tenseOf(clause.words, table) !== tense) return undefined;
  if (tense === 'past' && isOpenBy(words, at, table)) return undefined;
  const days = tense === 'past' && !hasInfinitive(words.slice(0, at), table) ? -back : 7 - back;
  // If today is that weekday, a future verb leaves open whether today or a week from now is meant.
  if (tense === undefined || (tense === 'future' && back === 0) || (tense === 'past' && days > 0))
    return undefined;
  return { span, from: isoOf(shiftedBy(today, days)) };
}

/** "next Friday", "for Friday", "hasta el viernes", "reportée à vendredi"; not "de dimanche à lundi", "Nacht auf Montag". */
function isVague(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const { relativeDates, determiners, dayParts, ranges } = table;
  const [before, article] = [words[at - 2]?.lower ?? '', words[at - 1]?.lower ?? ''];
  const isRange = (isWeekday(table, before) || dayParts.has(before)) && ranges.has(article);
  if (isRange) return false;
  return relativeDates.vague.has(article) || (determiners.has(article) && relativeDates.vague.has(before));
}

/**
 * Whether the last verb before a weekday does not put it in the past, whatever the sentence's other verbs do: "proposed
 * that talks be held on Sunday", "the final that begins on Thursday", "has declared Thursday a holiday".
 */
function isOpenBy(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const verb = words.slice(0, at).findLastIndex((word) => isVerbal(word, table));
  const found = words[verb];
  if (found === undefined) return false;
  const isPresent = table.finite.has(found.lower) && !isOfPast(found, table);
  const before = words.slice(0, verb).findLast(({ lower }) => lower !== 'been' && !lower.endsWith('ly'));
  const day = words[at - 1]?.lower ?? '';
  // "has been shut since Friday".
  const isBounded = table.adjuncts.has(day) && !table.dayPrepositions.has(day);
  // "has resigned on Tuesday": no object comes between, so the day is that of the verb.
  const isOwn =
    verb === at - 2 && table.dayPrepositions.has(day) && table.auxiliaries.has(before?.lower ?? '');
  return isPresent || (!isBounded && !isOwn && table.openAuxiliaries.has(before?.lower ?? ''));
}

/** "Die Polizei sagte, der Prozess beginne am Freitag": the reported clause has no past verb of its own. */
function isClaimed(text: string, words: readonly Word[], at: number, table: LanguageTable): boolean {
  const opensClause = (i: number): boolean => gapBefore(text, words, i).trim() === ',';
  let from = at;
  while (from > 0 && !opensClause(from)) from -= 1;
  let to = at + 1;
  while (to < words.length && !opensClause(to)) to += 1;
  return (
    !hasPast(words.slice(from, to), table) &&
    words.slice(0, from).some(({ lower }) => table.saying.has(lower))
  );
}

/** "USA Today", "Good Friday", "Domingo Santo": the word for the day is part of a name. */
function isInName(text: string, words: readonly Word[], at: number, table: LanguageTable): boolean {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  const neighbours = [words[at - 1], words[at + 1]];
  const isFeast = neighbours.some(
    (other) => other !== undefined && table.feasts.has(other.lower) && /^\p{Lu}/u.test(other.text),
  );
  // Within a sentence "today" has no capital unless it is part of a name.
  const before = words[at - 1];
  const isWithin = before !== undefined && /^\s$/u.test(text.slice(before.end, word.start));
  return isFeast || (isWithin && !isWeekday(table, word.lower));
}

/** "Thursday, May 5", "mardi 5 mai", "Donnerstag, dem 5. Mai", "quinta-feira (5)", "5 May, a Tuesday". */
function isNumbered(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const isDay = (word: Word | undefined): boolean =>
    word !== undefined &&
    (table.months.includes(word.lower) || /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er|º)?$/u.test(word.lower));
  const next = words[at + 1];
  const isSkipped = next !== undefined && table.determiners.has(next.lower);
  return (
    isDay(next) ||
    (isSkipped && isDay(words[at + 2])) ||
    isMonth(words[at - 1], table) ||
    isMonth(words[at - 2], table)
  );
}

const isMonth = (word: Word | undefined, table: LanguageTable): boolean =>
  word !== undefined && table.months.includes(word.lower);

/** "to meet", but not "to the court". */
function hasInfinitive(words: readonly Word[], table: LanguageTable): boolean {
  return words.some((word, i) => {
    const next = words[i + 1];
    if (!table.infinitives.has(word.lower) || next === undefined) return false;
    return /^\p{Ll}/u.test(next.text) && !table.determiners.has(next.lower) && !table.leaning.has(next.lower);
  });
}

const shiftedBy = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

const isoOf = (date: Date): string => date.toISOString().slice(0, 10);
