import type { Span } from '../../../model/span';

/** A word of a text with its place. */
export interface Word extends Span {
  /** Without soft hyphens, which long words of web pages have in them. */
  readonly text: string;
  /** Lower case, with the straight apostrophe. */
  readonly lower: string;
}

/**
 * "Blažek", "U.S", "25", "3.5", "ministerial-level", "won't", "Bundes\xADtag"; one ideograph each in Chinese and Japanese.
 * A word without end is cut into pieces of 100 signs: the expression must not run out of stack on it.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}]){1,100}(?:['’.,\xAD-](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}]){1,100}){0,30}/gu;

/** The words of a stretch of a text, in order. */
export function wordsOf(text: string, span: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const [written] = match;
    const word = written.replaceAll('\xAD', '');
    words.push({
      start,
      end: start + written.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
    });
  }
  return words;
}

/** Scripts that put no spaces between words, and how many signs of them make a word in reading. */
const UNSPACED = [
  // About 500 signs a minute against 240 words of English.
  { sign: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, signsAWord: 2 },
  { sign: /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu, signsAWord: 4 },
];

/**
 * How many words a reader counts: stretches between white space, as every word budget is meant; in scripts
 * without spaces, what takes as long to read, which need not be a whole number.
 */
export function countWords(text: string): number {
  const stretches = text.match(/\S+/gu)?.length ?? 0;
  let spaced = text;
  let unspaced = 0;
  for (const { sign, signsAWord } of UNSPACED) {
    const signs = text.match(sign)?.length ?? 0;
    if (signs === 0) continue;
    unspaced += signs / signsAWord;
    spaced = spaced.replace(sign, ' ');
  }
  // Never less than what is set apart, however short.
  return Math.max(
    stretches,
    unspaced === 0 ? 0 : unspaced + (spaced.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0),
  );
}
