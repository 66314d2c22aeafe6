import type { Span } from '../../model/span';
import { groupsBySpace, ungrouped } from './digits';

/** One word or number of a text. */
export interface Word extends Span {
  readonly raw: string;
  /** Lower case, without accents that a writer may leave out, and without a possessive ending. */
  readonly norm: string;
  /** Shared by the forms of a word: "allow", "allowed" and "allows" have the same key. */
  readonly key: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
}

/**
 * A number with its separators, or letters with apostrophes or soft hyphens inside: "0.505", "1,056", "1'234.50",
 * "1 234,56", "don't".
 */
const WORD =
  /[1-9]\d{0,2}(?:['’ \xA0\u2009\u202F]\d{3})+(?:[.,]\d+)?(?![.,:]?\p{N})|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:['’\xAD][\p{L}\p{M}]+)*/gu;

/** One of several numbers separated by spaces. */
const UNSPACED_NUMBER = /[^ \xA0\u2009\u202F]+/gu;

/** Scripts written without spaces, where only a dictionary can find the words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No sentence has more letters without a mark; the time that the dictionary takes grows with the square of them. */
const MAX_RUN = 1000;

/** A French or Italian word that lost its vowel before the next: a word of its own, since "l'incendie" has to match "un incendie". */
const ELIDED =
  /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu|gl|un|(?:d|n|qu)?ell|quest|all|dall|sull|coll|dov|com)(?=['’]\p{L})/iu;

const KEY_LENGTH = 5;
const MAX_SUFFIX = 4;

/** Splits a text into words. `offset` is added to all positions. */
export function wordsOf(text: string, language: string, offset = 0): Word[] {
  const words: Word[] = [];
  const push = (raw: string, start: number): void => {
    const [elided] = ELIDED.exec(raw) ?? [];
    const from = elided === undefined ? 0 : elided.length + 1;
    if (elided !== undefined) words.push(wordAt(elided, offset + start));
    words.push(wordAt(raw.slice(from), offset + start + from));
  };
  const segmenter = UNSPACED.test(text) ? wordSegmenter(language) : undefined;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    if (/^\d.*\s/u.test(raw) && !groupsBySpace(language)) {
      for (const number of raw.matchAll(UNSPACED_NUMBER)) push(number[0], match.index + number.index);
      continue;
    }
    if (segmenter !== undefined && UNSPACED.test(raw))
      for (let from = 0; from < raw.length; from += MAX_RUN)
        for (const part of segmenter.segment(raw.slice(from, from + MAX_RUN)))
          push(part.segment, match.index + from + part.index);
    else push(raw, match.index);
  }
  return words;
}

function wordAt(raw: string, start: number): Word {
  const plain = isAscii(raw) ? raw : withoutAccents(raw).replace(/’/gu, "'");
  const lower = plain.toLowerCase();
  const isNumber = /^\p{N}/u.test(raw);
  const norm = isNumber ? ungrouped(lower) : lower.includes("'") ? lower.replace(/'s?$/u, '') : lower;
  return {
    raw,
    norm,
    key: isNumber ? norm : keyOf(norm),
    isNumber,
    isCapital: /^\p{Lu}/u.test(raw),
    start,
    end: start + raw.length,
  };
}

/**
 * Marks that may be omitted without making another word: accents on Latin and Greek letters, the vowel points of
 * Arabic and Hebrew, the stress mark of Russian and the dots of "ё". Elsewhere a mark is part of its letter: "й" is
 * not "и", "が" is not "か", and Hindi words may differ only in their vowel signs.
 */
const OPTIONAL_MARK =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+|(?<=\p{Script=Cyrillic})[\u0300\u0301]|(?<=[еЕ])\u0308|\xAD/gu;
const VOICED_KANA = /.[\u3099\u309A]/gu;

/** Leaves Hangul decomposed into single letters, so that endings can be recognised; recomposes kana. */
function withoutAccents(raw: string): string {
  return raw
    .normalize('NFKD')
    .replace(OPTIONAL_MARK, '')
    .replace(VOICED_KANA, (kana) => kana.normalize('NFC'));
}

const ASCII = /^[\x00-\x7f]*$/;
/** Most words are ASCII and need none of the costly steps. */
const isAscii = (text: string): boolean => ASCII.test(text);

function wordSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language === '' ? undefined : language, { granularity: 'word' });
  } catch {
    // A page may declare any language; an invalid tag throws a RangeError.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** The first letters of a word: the crudest of stemmers, and the only one that needs no knowledge of the language. */
function keyOf(norm: string): string {
  if (norm.length > KEY_LENGTH) return norm.slice(0, KEY_LENGTH);
  return norm.length > 3 ? norm.replace(/[es]?s$/u, '') : norm;
}

/** True for two forms of one word, judging by their endings: "carrier" and "carriers", not "carrier" and "carpet". */
export function isSameWord(a: Pick<Word, 'norm' | 'key'>, b: Pick<Word, 'norm' | 'key'>): boolean {
  if (a.norm === b.norm) return true;
  if (a.key !== b.key) return false;
  const shorter = Math.min(a.norm.length, b.norm.length);
  let shared = 0;
  while (shared < shorter && a.norm[shared] === b.norm[shared]) shared++;
  return Math.max(a.norm.length, b.norm.length) - shared <= MAX_SUFFIX && shorter - shared <= 3;
}
