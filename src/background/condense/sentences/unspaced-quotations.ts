import type { Span } from '../../../model/span';
import { closingMark } from '../compression/quotes';
import type { LanguageTable } from '../data/language-table';

const OPENER = /[「『“]/u;
const TERMINATORS = /[。！？｡]+/u;
/** In code units, about 75 words: a longer quotation is read sentence by sentence. */
const LONGEST = 150;
const MOST_SENTENCES = 3;

/**
 * Returns a function that says whether an offset in a block of Chinese or Japanese is within a quotation that must
 * stay whole: in 「雨が降る。風も吹く」と述べた。 neither sentence stands without the other, nor without its speaker.
 * An unclosed mark keeps nothing together, nor does a long speech. Must be called with ascending offsets.
 */
export function wholeQuotations(text: string, part: Span): (at: number) => boolean {
  const closeOf = closeFinder(text, part.end);
  let at = part.start;
  let seen = part.start;
  let end = part.start;
  return (place) => {
    for (; at < place; at += 1) {
      if (at < seen || !OPENER.test(text[at] ?? '')) continue;
      const close = closeOf(at);
      if (close - at > LONGEST) continue;
      seen = close + 1;
      if (countSentences(text.slice(at + 1, close)) <= MOST_SENTENCES) end = seen;
    }
    return place < end;
  };
}

/**
 * Returns a function that finds where the mark at an offset closes. Results are cached per mark: in a text full of
 * opening marks, each one would otherwise search all of it.
 */
function closeFinder(text: string, end: number): (at: number) => number {
  const known = new Map<string, number>();
  return (at) => {
    const opener = text[at] ?? '';
    const kept = known.get(opener);
    if (kept !== undefined && kept > at) return kept;
    const close = closingMark(text, opener, at + 1, end);
    known.set(opener, close < 0 ? Infinity : close);
    return close < 0 ? Infinity : close;
  };
}

const countSentences = (said: string): number =>
  said.split(TERMINATORS).filter((sentence) => sentence.trim() !== '').length;

/** In code units, the longest speaker with a verb of saying: 市长办公室发言人王明说. */
const LONGEST_SPEAKER = 24;

/** Whether a sentence continues after its quotation: 「…。」と述べた, “…。”，他说, “…。”市长说; not 「…。」ところが、…. */
export function goesOnBehindQuotation(text: string, after: number, table: LanguageTable): boolean {
  if (/[、，]/u.test(text[after] ?? '')) return true;
  const isNext = (words: string): boolean => text.startsWith(words.replaceAll(' ', ''), after);
  if ([...table.openers].some(isNext)) return false;
  if (table.quotatives.some(isNext)) return true;
  // A colon introduces the next quotation: “…。”市长说：“…”.
  const who = text.slice(after, after + LONGEST_SPEAKER).match(/^[^\p{P}\s]{2,}(?=[。，])/u)?.[0] ?? '';
  return table.quotativeVerbs.some((verb) => who.endsWith(verb));
}
