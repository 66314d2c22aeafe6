import { byFirstChar } from '../../text/by-first-char';
import { isLetter } from '../../text/letters';
import { BY } from '../data/words';

/** Longest phrase before a name, with the colon or spaces that follow it, in code units. */
const REACH = 60;
/** Longest text that may be a bare phrase with white space around it, in code units. */
const LONGEST_BY = 300;
/** True for scripts that write no space between "By" and the name: Han, Thai. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xe01 && code <= 0xe5b);

/** Phrases by their first character, in the order of the table. */
const PHRASES = byFirstChar(BY.split('|'), (phrase) => phrase);

const phrasesFrom = (char: string): readonly string[] => PHRASES.get(char) ?? [];

/**
 * Length in code units of "By" or a similar phrase at the beginning of a text, with the colon or spaces after it.
 *
 * @returns 0 where the text does not begin with such a phrase, or where nothing follows it
 */
export function byLength(text: string): number {
  const head = text.slice(0, REACH).toLowerCase();
  for (const phrase of phrasesFrom(head.charAt(0))) {
    if (!head.startsWith(phrase)) continue;
    const needsNoSpace = isUnspaced(phrase.charCodeAt(phrase.length - 1));
    const length = phrase.length + tailOf(head.slice(phrase.length), needsNoSpace);
    if ((length > phrase.length || needsNoSpace) && length < text.length) return length;
  }
  return 0;
}

/** From the end of a phrase to its colon: " and photos: " in "Text and photos: ", else ": ". */
const COLON = /^\s*(?:(?:und|and|et|y|e|&)\s([^\s:：]{2,20}))?\s?[:：]\s*/;
const SPACES = /^\s+/;
const MARK = /^\s*[:：/／｜|]?\s*/;

function tailOf(rest: string, isUnspaced: boolean): number {
  const colon = COLON.exec(rest);
  if (colon !== null && isWord(colon[1] ?? '')) return colon[0].length;
  const spaces = SPACES.exec(rest)?.[0].length ?? 0;
  return spaces > 0 || !isUnspaced ? spaces : (MARK.exec(rest)?.[0].length ?? 0);
}

function isWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

/** True where the text is nothing but the phrase: "Author", "By:". */
export function isBy(text: string): boolean {
  if (text.length > LONGEST_BY) return false;
  let bare = text.trim();
  if (bare.endsWith(':') || bare.endsWith('：')) bare = bare.slice(0, -1).trimEnd();
  const lower = bare.toLowerCase();
  return phrasesFrom(lower.charAt(0)).includes(lower);
}

/** Separates the parts of a line: "3 May 2019 | By Ada Holm". */
export const PARTING = /\s+[|•·/–—-]+\s+|[|•·]|\/\//u;
const LEADING = /^[\s,;:.–—-]+/u;
/** Splits a line wherever a date may end: a name may follow a date without a separator. */
const AFTER_DATE = /[\s\d|•·/,;:.)\]日일號号–—-]+/u;

/** A part of a line without the spaces and punctuation before it. */
export function withoutLeadingChars(text: string): string {
  return text.replace(LEADING, '').trim();
}

/** False where no phrase such as "By" starts with the text's first character. */
export function mayBeginWithBy(text: string): boolean {
  return phrasesFrom(withoutLeadingChars(text).charAt(0).toLowerCase()).length > 0;
}

/** A quick test to rule out most lines: false where no part of a line begins with "By" or a similar phrase. */
export function mayHoldBy(text: string): boolean {
  if (byLength(withoutLeadingChars(text)) > 0) return true;
  if (/\d/u.test(text)) return startsAnywhere(text);
  return PARTING.test(text) && text.split(PARTING).some((part) => byLength(withoutLeadingChars(part)) > 0);
}

/** Tests every word, since a date may end before any of them; a phrase may have several words. */
function startsAnywhere(text: string): boolean {
  return text
    .toLowerCase()
    .split(AFTER_DATE)
    .some((word) =>
      phrasesFrom(word.charAt(0)).some((phrase) => phrase.startsWith(word) || word.startsWith(phrase)),
    );
}
