import { byFirstSign } from '../../text/by-first-sign';
import { isLetter } from '../../text/letters';
import { BY } from '../data/words';

/** Longest phrase before a name and what may stand between, in code units. */
const REACH = 60;
/** Nothing longer is a phrase, with the spaces around it. */
const LONGEST_BY = 300;
/** Scripts that write "By" and the name without a space: Han, Thai. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xe01 && code <= 0xe5b);

/** Phrases by their first sign, in the order of the table. */
const PHRASES = byFirstSign(BY.split('|'), (phrase) => phrase);

const phrasesFrom = (sign: string): readonly string[] => PHRASES.get(sign) ?? [];

/**
 * How many code units "By" or its likes take at the beginning of a text, with the colon or the spaces behind it.
 *
 * @returns 0 where a text does not begin so, or where nothing follows
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

/** "Text and photos: ", ": ". */
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

/** "Author", "By:": nothing but the phrase. */
export function isBy(text: string): boolean {
  if (text.length > LONGEST_BY) return false;
  let bare = text.trim();
  if (bare.endsWith(':') || bare.endsWith('：')) bare = bare.slice(0, -1).trimEnd();
  const lower = bare.toLowerCase();
  return phrasesFrom(lower.charAt(0)).includes(lower);
}

/** What parts a line: "3 May 2019 | By Ada Holm". */
export const PARTING = /\s+[|•·/–—-]+\s+|[|•·]|\/\//u;
const LEADING = /^[\s,;:.–—-]+/u;
/** Behind a date a name may follow without a sign. */
const AFTER_DATE = /[\s\d|•·/,;:.)\]日일號号–—-]+/u;

/** A part of a line without the signs before it. */
export function withoutLeadingSigns(text: string): string {
  return text.replace(LEADING, '').trim();
}

/** False where a text begins with no sign that "By" or its likes begin with. */
export function mayBeginWithBy(text: string): boolean {
  return phrasesFrom(withoutLeadingSigns(text).charAt(0).toLowerCase()).length > 0;
}

/** A quick look, for lines that are no byline: false where no part of a line begins with "By" or its likes. */
export function mayHoldBy(text: string): boolean {
  if (byLength(withoutLeadingSigns(text)) > 0) return true;
  if (/\d/u.test(text)) return startsAnywhere(text);
  return PARTING.test(text) && text.split(PARTING).some((part) => byLength(withoutLeadingSigns(part)) > 0);
}

/** Every word is looked at, wherever a date may end; a phrase may be of several words. */
function startsAnywhere(text: string): boolean {
  return text
    .toLowerCase()
    .split(AFTER_DATE)
    .some((word) =>
      phrasesFrom(word.charAt(0)).some((phrase) => phrase.startsWith(word) || word.startsWith(phrase)),
    );
}
