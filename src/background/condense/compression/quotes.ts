import type { Span } from '../../../model/span';

/** The marks that may close each opening mark: pages mix straight and curly ones. */
const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '“': '”"',
  '«': '»',
  '„': '“”"',
  '‘': "’'",
  '"': '"”',
  "'": "'’",
  '‹': '›',
  '「': '」',
  '『': '』',
  '”': '”',
  '»': '«»',
};
/** Closing marks in most languages that open in Swedish and Finnish (”…”, »…») and in German books (»…«). */
const CLOSES_ELSEWHERE = /[”»]/u;
const OPENER = new RegExp(`[${Object.keys(QUOTE_PAIRS).join('')}]`, 'u');
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Returns the quotations of a sentence with their marks, ascending and not overlapping. One that does not close
 * extends to the end of the sentence; but an unclosed single mark, straight or curly, is taken for an apostrophe
 * unless it stands where a quotation begins.
 */
export function quotesIn(text: string, { start, end }: Span): readonly Span[] {
  const quotes: Span[] = [];
  // Most sentences have none: one test of the whole is cheaper than one per character.
  if (!OPENER.test(text.slice(start, end))) return quotes;
  for (let i = start; i < end; i += 1) {
    const char = text[i] ?? '';
    const closers = QUOTE_PAIRS[char];
    if (closers === undefined || (CLOSES_ELSEWHERE.test(char) && !opensWord(text, i, start))) continue;
    const isSingle = closers.includes("'");
    // "it's", "Mendes' two titles": no quotation opens within or at the end of a word.
    if (isSingle && (LETTER.test(text[i - 1] ?? '') || !/\S/u.test(text[i + 1] ?? ''))) continue;
    const close = closerAt(text, closers, i + 1, end);
    // "He said: 'We stay." continues in the next sentence; elsewhere ("the '90s") an unclosed mark is an apostrophe.
    const isOpening = i === start || /[:,]\s$/u.test(text.slice(Math.max(start, i - 2), i));
    if (close < 0 && isSingle && !isOpening) continue;
    const last = close < 0 ? end : close + 1;
    quotes.push({ start: i, end: last });
    i = last - 1;
  }
  return quotes;
}

/**
 * Returns the offset, between `from` and `end`, of the mark that closes a quotation; negative if there is none.
 *
 * @param opener the opening mark, one character
 */
export function closingMark(text: string, opener: string, from: number, end: number): number {
  const closers = QUOTE_PAIRS[opener];
  return closers === undefined ? -1 : closerAt(text, closers, from, end);
}

/** Whether a mark follows white space, a bracket or the start and precedes a word: "sade: ”Det var sent". */
const opensWord = (text: string, at: number, start: number): boolean =>
  (at === start || /[\s([]/u.test(text[at - 1] ?? ' ')) && LETTER.test(text[at + 1] ?? '');

/**
 * Finds the closing mark. An apostrophe within a word does not close a quotation: "‘It’s over’". Nor does the same
 * mark where it opens the next one: in "”Ja och ”nej”" the first is never closed.
 */
function closerAt(text: string, closers: string, from: number, end: number): number {
  const isSingle = closers.includes("'");
  // Search only up to `end`: in a text full of unclosed marks, each search would otherwise run to the end of the text.
  for (let at = from; at < end; at += 1) {
    const char = text[at] ?? ' ';
    if (!closers.includes(char) || (isSingle && LETTER.test(text[at + 1] ?? ''))) continue;
    const isTwoWay = QUOTE_PAIRS[char] === closers && CLOSES_ELSEWHERE.test(char);
    return isTwoWay && opensWord(text, at, from) ? -1 : at;
  }
  return -1;
}
