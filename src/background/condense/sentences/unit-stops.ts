import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';
import { wordsOf } from './words';

/** In code units: how much text before a unit is examined, and how long an opening phrase may be. */
const LONGEST_NUMBER = 24;
const LONGEST_OPENING = 40;
/** Words besides the numbers: "W pierwszym półroczu 2024 r.", "5 maja 2024 r.". */
const MOST_WORDS = 3;
const MOST_WORDS_AFTER_NUMBER = 1;
const NUMBER = /^\p{N}/u;

/** What precedes the unit in "2026 r", "160 mln zł", "41,5 тыс. руб": a number and perhaps another unit or a scale. */
const COUNTED = /\d\s?(?:(\p{Ll}{1,5})\.?\s)?$/u;

/** Whether an abbreviation is a unit that follows its number, so that its full stop may end a sentence. */
export function isCountedUnit(text: string, unit: Span, lower: string, table: LanguageTable): boolean {
  if (!table.closingUnits.has(lower)) return false;
  const before = COUNTED.exec(text.slice(Math.max(0, unit.start - LONGEST_NUMBER), unit.start));
  const scale = before?.[1];
  return (
    before !== null &&
    (scale === undefined || table.closingUnits.has(scale) || table.abbreviations.has(scale))
  );
}

/**
 * Whether the text before a unit only says when or of what: "W 2023 r." in "W 2023 r. Narodowy Bank …", where the
 * sentence continues although a capital follows. Such a phrase begins with a preposition or a number.
 */
export function isOpeningPhrase(text: string, head: Span, table: LanguageTable): boolean {
  if (head.end - head.start > LONGEST_OPENING) return false;
  if (/[,;:]/u.test(text.slice(head.start, head.end))) return false;
  const words = wordsOf(text, head).map(({ lower }) => lower);
  const [first = ''] = words;
  const isPreposition = table.stopwords.has(first) && !table.leaning.has(first);
  if (!isPreposition && !NUMBER.test(first)) return false;
  const most = isPreposition ? MOST_WORDS : MOST_WORDS_AFTER_NUMBER;
  return words.filter((word) => !NUMBER.test(word)).length <= most;
}
