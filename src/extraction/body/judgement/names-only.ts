import { lazily } from '../../../model/lazily';
import { isLower, isUncased } from '../../text/letters';
import { AGENCIES, SMALL } from './data/credits';

/** Longest names in a script without capital letters, in code units. */
const LONGEST_UNCASED = 24;
const SEPARATORS = /[\s/,;|&+–—]+/u;
/** What a name in a script without capital letters does not have: particles and endings of Chinese, Japanese, Korean. */
const SAYS = /[的はがをでにへ]|[다요까]$/u;
const SENTENCE = /[^\s.!?]{3}[.!?]\s|[。！？؟।]/u;

const agencies = lazily(() => new Set(AGENCIES.split('|')));
const small = lazily(() => new Set(SMALL.split('|')));

/** True for an agency's or a stock's name, whatever the case of its letters. */
export const isAgency = (text: string): boolean => agencies().has(text.toLowerCase());

/** A text's words, between spaces, slashes, commas and dashes. */
export const namesWords = (text: string): readonly string[] =>
  text.split(SEPARATORS).filter((word) => word !== '');

/**
 * True for names alone: each word begins with a capital letter, or is one that names have. Where no letter has a case,
 * a short text without a sentence.
 *
 * @param isExtra further words that may be written small
 */
export function isNamesOnly(text: string, mostWords: number, isExtra?: (lower: string) => boolean): boolean {
  if (/[。！？؟।]/u.test(text) || (isExtra === undefined && SENTENCE.test(text))) return false;
  const words = namesWords(text);
  if (isUncased(text))
    return !SAYS.test(text) && text.length <= LONGEST_UNCASED * (isExtra === undefined ? 1 : 2);
  return words.length <= mostWords && words.every((word) => isNamesWord(word, isExtra));
}

function isNamesWord(word: string, isExtra?: (lower: string) => boolean): boolean {
  const bare = word.replace(/^["'“„«([]+|["'”»)\].,:]+$/gu, '');
  const lower = bare.toLowerCase();
  return (
    !isLower(bare.charCodeAt(0)) ||
    small().has(lower) ||
    isAgency(lower) ||
    /[.\d]/u.test(bare) ||
    isExtra?.(lower) === true
  );
}
