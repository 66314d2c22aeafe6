import type { Span } from '../../../model/span';

/** What closes each mark: straight and curly ones are mixed in the wild. */
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
/** Marks that close elsewhere, but open in Swedish and Finnish (”…”, »…») and in German books (»…«). */
const CLOSES_ELSEWHERE = /[”»]/u;
const OPENER = new RegExp(`[${Object.keys(QUOTE_PAIRS).join('')}]`, 'u');
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotations of a sentence, their marks included, ascending and apart. One that does not close reaches to
 * the sentence's end; but a straight or a curly single mark that does not close is an apostrophe.
 */
export function quotesIn(text: string, { start, end }: Span): readonly Span[] {
  const quotes: Span[] = [];
  // Most sentences have none: asked of the whole at once, not of each sign.
  if (!OPENER.test(text.slice(start, end))) return quotes;
  for (let i = start; i < end; i += 1) {
    const sign = text[i] ?? '';
    const closers = QUOTE_PAIRS[sign];
    if (closers === undefined || (CLOSES_ELSEWHERE.test(sign) && !opensWord(text, i, start))) continue;
    const isSingle = closers.includes("'");
    // "Mendes' two titles", "the ’90s": no quotation opens within or at the end of a word.
    if (isSingle && (LETTER.test(text[i - 1] ?? '') || !/\S/u.test(text[i + 1] ?? ''))) continue;
    const close = closerAt(text, closers, i + 1, end);
    // "He said: 'We stay." goes on in the next sentence; within a sentence it is an apostrophe.
    const isOpening = i === start || /[:,]\s$/u.test(text.slice(Math.max(start, i - 2), i));
    if (close < 0 && isSingle && !isOpening) continue;
    const last = close < 0 ? end : close + 1;
    quotes.push({ start: i, end: last });
    i = last - 1;
  }
  return quotes;
}

/**
 * Where the quotation that a mark opens closes within a stretch after it; below 0 where it does not.
 *
 * @param opener one sign, an opening mark
 */
export function closingMark(text: string, opener: string, from: number, end: number): number {
  const closers = QUOTE_PAIRS[opener];
  return closers === undefined ? -1 : closerAt(text, closers, from, end);
}

/** Whether white space, or the start, stands before a mark and a word behind it: "sade: ”Det var sent". */
const opensWord = (text: string, at: number, start: number): boolean =>
  (at === start || /[\s([]/u.test(text[at - 1] ?? ' ')) && LETTER.test(text[at + 1] ?? '');

/**
 * An apostrophe within a word closes no quotation: "‘It’s over’". Nor does the same mark where it opens
 * the next one: of "”Ja och ”nej”" nobody closed the first.
 */
function closerAt(text: string, closers: string, from: number, end: number): number {
  const isSingle = closers.includes("'");
  // Only the sentence is searched: in a text full of marks that never close, each search would go to its end.
  for (let at = from; at < end; at += 1) {
    const sign = text[at] ?? ' ';
    if (!closers.includes(sign) || (isSingle && LETTER.test(text[at + 1] ?? ''))) continue;
    const isTwoWay = QUOTE_PAIRS[sign] === closers && CLOSES_ELSEWHERE.test(sign);
    return isTwoWay && opensWord(text, at, from) ? -1 : at;
  }
  return -1;
}
