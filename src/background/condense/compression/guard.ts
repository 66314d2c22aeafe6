import type { Word } from '../sentences/words';
import type { SentenceView } from './sentence-view';

/** Whether the words hold something that must never be cut: a negation, a hedge, a condition, a limit, an amount. */
export function mustStay(view: SentenceView, words: readonly Word[]): boolean {
  return words.some((word) => isGuard(view, word) || isNumeral(view, word) || /\p{Nd}/u.test(word.text));
}

/** "three", "twenty-three", "two-thirds"; ages may be cut ("a two-year-old"). */
const isNumeral = ({ table }: SentenceView, { lower }: Word): boolean =>
  !lower.endsWith('-old') && lower.split('-').some((part) => table.numerals.has(part));

/** Whether a word is a negation, a hedge, a condition or a limit. */
export function isGuard({ table }: Pick<SentenceView, 'table'>, { lower, text }: Word): boolean {
  // "May" with a capital is the month.
  if (/^\p{Lu}/u.test(text) && table.months.includes(lower)) return false;
  return table.guards.has(lower) || lower.endsWith("n't");
}
