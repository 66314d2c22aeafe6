import type { Lexicon } from './data';
import { isDigits, valueOf, writtenOf } from './digits';
import type { Word } from './words';

/** A number as a text gives it. */
export interface Amount {
  /** Undefined for digits that are none: a time, a score, a date. */
  readonly value: number | undefined;
  /** See `writtenOf`. */
  readonly written: string;
  /** "%", a currency's sign, `ORDINAL`, or empty. */
  readonly unit: string;
  /** How many digits of the value tell something: 2 of 1,500,000 and of 1.5, none of a time. */
  readonly digits: number;
  /** As written, with its unit. */
  readonly text: string;
  /** The digits or the word alone. */
  readonly raw: string;
  readonly start: number;
  /** Which of the words it is. */
  readonly index: number;
  /** Key of the word after it: what is counted. */
  readonly next: string;
}

const UNIT_AFTER = /^\s?(%|‰|°|€|£|\$|¥|₹)/u;
const UNIT_BEFORE = /(€|£|\$|¥|₹)\s?$/u;
const PERCENT_WORD = /^(?:per\s?cent|percent|prozent|por\s?ciento|pour\s?cent|procent)\b/iu;

/** Unit of a place in an order: the third is not three. */
export const ORDINAL = '#';

/** Reads the numbers of a sentence: digits and words, with scales ("1.8 billion") and units ("25 %"). */
export function readAmounts(words: readonly Word[], text: string, lexicon: Lexicon): Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) continue;
    let value = word.isNumber ? valueOf(word.norm) : lexicon.numbers.get(word.norm);
    const ordinal = lexicon.ordinals.get(word.norm);
    value ??= ordinal;
    if (value === undefined && !isDigits(word.norm)) continue;
    const first = index;
    const digits = value === undefined ? 0 : significant(value);
    let end = word.end;
    for (let next = words[index + 1]; next !== undefined && value !== undefined; next = words[index + 1]) {
      const scale = lexicon.scales.get(next.norm);
      if (scale === undefined || !/^[\s-]?$/u.test(text.slice(end, next.start))) break;
      value *= scale;
      end = next.end;
      index++;
    }
    const before = UNIT_BEFORE.exec(text.slice(Math.max(0, word.start - 2), word.start));
    const after = UNIT_AFTER.exec(text.slice(end, end + 2));
    const percent = PERCENT_WORD.exec(text.slice(end, end + 14).trimStart());
    const unit =
      ordinal === undefined ? (before?.[1] ?? (percent === null ? after?.[1] : '%') ?? '') : ORDINAL;
    const start = word.start - (before?.[0].length ?? 0);
    const unitEnd = end + (after?.[0].length ?? 0);
    amounts.push({
      value: value === undefined ? undefined : Number(value.toPrecision(12)),
      written: writtenOf(word.norm),
      unit,
      digits,
      text: text.slice(start, unitEnd) + (percent === null ? '' : ` ${percent[0]}`),
      raw: word.raw,
      start: word.start,
      index: first,
      next: words[index + 1]?.key ?? '',
    });
  }
  return amounts;
}

function significant(value: number): number {
  return value.toExponential().replace(/e.*$/u, '').replace(/[-.]/gu, '').length;
}
