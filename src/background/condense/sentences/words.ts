import type { Span } from '../../../model/span';

/** A word of a text with its position. */
export interface Word extends Span {
  /** Without the soft hyphens that web pages put into long words. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
}

/**
 * "Blažek", "U.S", "25", "3.5", "ministerial-level", "won't", "Bundes\xADtag"; one ideograph each in Chinese and Japanese.
 * An endless word is split into pieces of 100 characters, so that the expression cannot run out of stack.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}]){1,100}(?:['’.,\xAD-](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}\p{M}]){1,100}){0,30}/gu;

/** Returns the words within a span of a text, in order. */
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

/** The text between a word and the one before it. */
export const gapBefore = (text: string, words: readonly Word[], at: number): string =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);

/** Scripts without spaces between words, and how many of their characters take as long to read as a word. */
const UNSPACED = [
  // About 500 characters a minute, against 240 words of English.
  { script: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, charsPerWord: 2 },
  { script: /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu, charsPerWord: 4 },
];

/**
 * Counts words as a reader would: runs between white space, the unit of every word budget; in scripts without
 * spaces, the equivalent in reading time, which need not be a whole number.
 */
export function countWords(text: string): number {
  const stretches = text.match(/\S+/gu)?.length ?? 0;
  let spaced = text;
  let unspaced = 0;
  for (const { script, charsPerWord } of UNSPACED) {
    const chars = text.match(script)?.length ?? 0;
    if (chars === 0) continue;
    unspaced += chars / charsPerWord;
    spaced = spaced.replace(script, ' ');
  }
  // Never fewer than the runs between white space, however short.
  return Math.max(
    stretches,
    unspaced === 0 ? 0 : unspaced + (spaced.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0),
  );
}
