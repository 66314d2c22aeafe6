import type { Word } from './words';

/** Sign of a number: below zero, not below zero, or unclear, as with a dash that may be a minus or open an aside. */
export type Sign = 'minus' | 'plus' | 'untold';

/** A hyphen right before a digit is a minus only after a space or a mark: not in "30-40", "Covid-19" or "- 40". */
const MINUS = /[ \t\xA0\u2009\u202F([:,;"“„]([-−–])$/u;
/** At the beginning of a line, a hyphen may also mark an item of a list. */
const LEADING = /(?:^|\n)[-−–]$/u;
const MINUS_WORDS = new Set(['minus', 'moins', 'menos', 'meno', 'минус']);
/** Before a minus word they make "at least": "au moins 40", "al menos 40", "per lo meno 40". */
const AT_LEAST = new Set(['au', 'du', 'le', 'al', 'lo', 'ao', 'pelo']);
const BELOW_ZERO =
  /^\W{0,3}(?:\p{L}+\s){0,2}(?:below zero|unter null|sous z[ée]ro|bajo cero|sotto (?:lo )?zero|abaixo de zero)/iu;

/** The sign of the number at `index`, and where it starts; `start` includes a currency symbol before the number. */
export function signBefore(
  words: readonly Word[],
  index: number,
  text: string,
  start: number,
  end: number,
): { readonly sign: Sign; readonly start: number } {
  const lead = text.slice(Math.max(0, start - 2), start);
  const [, minus] = MINUS.exec(lead) ?? [];
  if (minus !== undefined) return { sign: minus === '–' ? 'untold' : 'minus', start: start - 1 };
  if (LEADING.test(lead)) return { sign: 'untold', start };
  const word = words[index - 1];
  if (
    word !== undefined &&
    MINUS_WORDS.has(word.norm) &&
    /^[\s-]$/u.test(text.slice(word.end, start)) &&
    !AT_LEAST.has(words[index - 2]?.norm ?? '')
  )
    return { sign: 'minus', start: word.start };
  return { sign: BELOW_ZERO.test(text.slice(end, end + 40)) ? 'minus' : 'plus', start };
}
