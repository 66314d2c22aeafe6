import type { Span } from '../../../model/span';
import type { LanguageTable } from '../data/language-table';

const ORDINAL = /^\d{1,3}$/u;
const LONG_ORDINAL = /^\d{3}$/u;
const WORDS = /[\p{L}\p{M}]+/gu;
/** In code units: room for the two words before a number, as an adjective may follow the article. */
const LONGEST_LEAD = 48;

/** Recognises a club's name, in any language: "1. FC Orla", "1. FK Brill". */
export const isClub = (number: string, following: string): boolean =>
  number === '1' && /^F\p{Lu}{1,2}$/u.test(following);

/**
 * Whether a number with a full stop is an ordinal although a capital follows. Only languages with capitalised nouns or
 * names after ordinals have these, and some only after certain words: "den 3. Platz", "im späten 19. Jahrhundert",
 * but not "stieg auf 14. Retter …" or "gewann 45:19. Orla …".
 */
export function isOrdinal(text: string, number: Span, sentence: number, table: LanguageTable): boolean {
  const word = text.slice(number.start, number.end);
  if (!table.hasOrdinalStops || !ORDINAL.test(word)) return false;
  if (/[:,\p{Pd}]/u.test(text[number.start - 1] ?? '')) return false;
  if (table.ordinalLeads.size === 0) return !LONG_ORDINAL.test(word);
  const head = text.slice(Math.max(sentence, number.start - LONGEST_LEAD), number.start);
  if (head.trim() === '') return true;
  const [before = '', last = ''] = ['', ...(head.match(WORDS) ?? [])].slice(-2);
  const leads = (one: string): boolean => table.ordinalLeads.has(one.toLowerCase());
  return leads(last) || (leads(before) && isAdjective(last, table));
}

/** Whether a word may stand as an adjective before a noun: lower case, neither a function word nor a verb. */
const isAdjective = (word: string, { stopwords, finite }: LanguageTable): boolean =>
  word === word.toLowerCase() && !stopwords.has(word) && !finite.has(word);
