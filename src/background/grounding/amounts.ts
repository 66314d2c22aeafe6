import { boundBefore, type Bound } from './bounds';
import type { Lexicon } from './data';
import { isDigits, valueOf, writtenOf } from './digits';
import { ratioOf, type Ratio } from './factors';
import { numberOver } from './number-words';
import { signBefore, type Sign } from './signs';
import { unitAfter, unitBefore, unitNamed } from './units';
import type { Word } from './words';

/** A number as a text states it. */
export interface Amount {
  /** Without its sign; undefined for digits that are not a number: a time, a score, a date. */
  readonly value: number | undefined;
  readonly sign: Sign;
  /** True where the words report a loss or a fall: "fell by 40" is a change of -40. */
  readonly isLoss: boolean;
  /** "At least", "at most". */
  readonly bound: Bound | undefined;
  /** See `writtenOf`. */
  readonly written: string;
  /** "%", a currency symbol, another unit of measurement, `ORDINAL`, or empty. */
  readonly unit: string;
  /** Number of significant digits: 2 for 1,500,000 and for 1.5, 0 for a time. */
  readonly digits: number;
  /** As written, with its bound, its sign and the sign of its unit. */
  readonly text: string;
  /** The same with a unit that is a word: "40 miles". */
  readonly fullText: string;
  /** Only the digits or the word. */
  readonly raw: string;
  readonly start: number;
  /** Its index among the words. */
  readonly index: number;
  /** True for a word that is no number of its own, but multiplies or divides one: "doubled", "half". */
  readonly isRatio: boolean;
  /** Key of the word after it, which is what the number counts. */
  readonly next: string;
}

/** Unit of an ordinal: the third is not three. */
export const ORDINAL = '#';

/** Reads the numbers of a sentence: digits and words, with scales ("1.8 billion") and units ("25 %"). */
export function readAmounts(words: readonly Word[], text: string, lexicon: Lexicon): Amount[] {
  const amounts: Amount[] = [];
  // Without a list of losses for the language, any sentence may report one.
  const tellsLoss = lexicon.losses.size === 0 || words.some(({ norm }) => lexicon.losses.has(norm));
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    const named = word.isNumber ? undefined : numberOver(words, index, text, lexicon);
    let value = word.isNumber ? valueOf(word.norm) : named?.value;
    const ordinal = lexicon.ordinals.get(word.norm);
    value ??= ordinal;
    if (value === undefined && !isDigits(word.norm)) {
      const ratio = ratioOf(word.norm, lexicon);
      if (ratio !== undefined) amounts.push(ratioAt(words, index, ratio));
      continue;
    }
    const first = index;
    const digits = value === undefined ? 0 : significant(value);
    index = named?.last ?? index;
    let end = words[index]?.end ?? word.end;
    for (let next = words[index + 1]; next !== undefined && value !== undefined; next = words[index + 1]) {
      const scale = lexicon.scales.get(next.norm);
      if (scale === undefined || !/^[\s-]?$/u.test(text.slice(end, next.start))) break;
      value *= scale;
      end = next.end;
      index++;
    }
    const before = unitBefore(text, word.start);
    const sign = signBefore(words, first, text, word.start - (before?.written.length ?? 0), end);
    const bound = boundBefore(words, first, lexicon);
    const { unit, signEnd, unitEnd } = measure(words, index, text, end);
    const start = bound?.start ?? sign.start;
    amounts.push({
      value: value === undefined ? undefined : Number(value.toPrecision(12)),
      sign: sign.sign,
      // "Fell to 40" says what is left, not how much was lost.
      isLoss: tellsLoss && !lexicon.endpoints.has(words[first - 1]?.norm ?? ''),
      bound: bound?.bound,
      written: writtenOf(word.norm),
      unit: ordinal === undefined ? (before?.unit ?? unit) : ORDINAL,
      digits,
      text: text.slice(start, signEnd),
      fullText: text.slice(start, unitEnd),
      raw: word.raw,
      start: word.start,
      index: first,
      isRatio: false,
      next: words[index + 1]?.key ?? '',
    });
  }
  return amounts;
}

function ratioAt(words: readonly Word[], index: number, { value, unit }: Ratio): Amount {
  const { raw = '', start = 0, norm = '' } = words[index] ?? {};
  return {
    value,
    sign: 'plus',
    isLoss: false,
    bound: undefined,
    written: norm,
    unit,
    digits: significant(value),
    text: raw,
    fullText: raw,
    raw,
    start,
    index,
    isRatio: true,
    next: words[index + 1]?.key ?? '',
  };
}

/** The unit after a number whose last word is at `index`: "25 %", "40 miles", "3 millions d'euros". */
function measure(
  words: readonly Word[],
  index: number,
  text: string,
  end: number,
): { readonly unit: string; readonly signEnd: number; readonly unitEnd: number } {
  const sign = unitAfter(text, end);
  const signEnd = end + (sign?.written.length ?? 0);
  if (sign !== undefined) return { unit: sign.unit, signEnd, unitEnd: signEnd };
  for (const [skipped, next] of words.slice(index + 1, index + 3).entries()) {
    const gap = text.slice(words[index + skipped]?.end, next.start);
    if (!/^[\s\xAD‑-]?$/u.test(gap)) break;
    const unit = unitNamed(next.norm);
    if (unit !== undefined) return { unit, signEnd, unitEnd: next.end };
    if (!/^d[ei]$/u.test(next.norm)) break;
  }
  return { unit: '', signEnd, unitEnd: end };
}

function significant(value: number): number {
  return value.toExponential().replace(/e.*$/u, '').replace(/[-.]/gu, '').length;
}
