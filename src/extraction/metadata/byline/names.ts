import { isLetter, isLower, isUpper, some, isWordChar } from '../../text/letters';
import { byLength } from './by';
import { NOBODY, PUBLISHED, UPDATED } from '../data/words';

const LONGEST = 120;

/** Email addresses, web addresses and handles. */
const ADDRESS = /\S+@\S+|\S+\[at\]\S+|https?:\/\/\S+|@[\w.]{2,}/gi;
const MAYBE_ADDRESS = /@|\[at\]|:\/\//i;
/** What follows a name: roles, places, dates, invitations. */
const AFTER_NAME =
  /\s+[|•·/–—-]+\s+.*$|\s*[|•·].*$|\s*\((?!(?:[^\s\d().,;:/|-]{1,3}|(?:[A-Z]\.){1,3})\)).*$|\s*\b\d{1,2}[.:/]\s?\d{1,2}.*$/u;

/** "More from Ada Holm": a link to her other articles. */
const MORE_FROM = /^[Mm]ore (?:from|by) /u;

/** Most lower-case words, apart from name particles, that a byline may have; with more it is a sentence. */
const SMALL_WORDS = 3;

/** Credits for others' work on the article: pictures, translation. */
const OTHER_WORK =
  /\s+(?:illustrations?|illustrationen|ilustra[^\s:]*|fotos?|photos?|photograph[^\s:]*|fotogra[^\s:]*|bild(?:er)?|grafik(?:en)?|graphics?|video|translat[^\s:]*|übersetz[^\s:]*)\s*(?::|von|by|par|por|di|de)?\s.*$/i;

/** True where a text says that somebody did other work on the article than to write it. */
export const isOtherWork = (text: string): boolean => OTHER_WORK.test(` ${text} `);

/** Removes up to two phrases such as "By" from the beginning of a byline, in any language of the table. */
export function withoutBy(text: string): string {
  let rest = text.trim();
  for (let step = 0; step < 2; step += 1) {
    const length = byLength(rest);
    if (length === 0) return rest;
    rest = rest.slice(length).trim();
  }
  return rest;
}

/** True when a text begins with "By" or a similar phrase. */
export function startsWithBy(text: string): boolean {
  return byLength(text.trim()) > 0;
}

/**
 * Reduces a byline to its names: no "By", no addresses, no role or place after the name.
 *
 * @returns undefined when nobody is named
 */
export function cleanNames(written: string): string | undefined {
  const text = firstSentence(withoutBy(withoutAddresses(written.slice(0, 500)).replace(/\s+/gu, ' ').trim()))
    .replace(MORE_FROM, '')
    .replace(AFTER_NAME, '')
    .replace(OTHER_WORK, '')
    .replace(/^[\s,;:–—|/[\]-]+|[\s,;:–—|/[\]-]+$/gu, '');
  const names = withoutStop(withoutRoles(text));
  // "… names of people" is a legend of symbols, "+++ news +++" a ticker: a name begins with a word character.
  const isName = isWordChar(names.charCodeAt(0)) && names.length <= LONGEST;
  if (!isName || NOBODY.test(names.toLowerCase()) || tellsDate(names)) return undefined;
  const words = names.split(/\s+/u);
  const small = words.filter((word) => isLower(word.charCodeAt(0)) && !PARTICLE.test(word.toLowerCase()));
  return some(names, isLetter) && words.length <= 16 && small.length <= SMALL_WORDS ? names : undefined;
}

/** A full stop after one of these does not end a sentence: "Prof. Ada Holm". */
const TITLE =
  /^(?:dr|prof|dipl|ing|med|phil|rer|nat|habil|mag|rev|sen|st|mrs?|ms|hon|gen|col|capt|sgt|lt|jr|sr)$/;

/** "Ada Holm. Read more from her." without the second sentence; initials and titles do not end one. */
function firstSentence(text: string): string {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    const start = text.lastIndexOf(' ', at - 1) + 1;
    const word = text.slice(start, at);
    if (start > 0 && word.length > 2 && !word.includes('.') && !TITLE.test(word.toLowerCase()))
      return text.slice(0, at);
  }
  return text;
}

/** "Ada Holm." without the full stop; initials and "Jr." keep theirs. */
function withoutStop(text: string): string {
  const word = text.slice(text.lastIndexOf(' ') + 1, -1);
  const ends = text.endsWith('.') && word.length > 3 && !word.includes('.');
  return ends ? text.slice(0, -1) : text;
}

/** True for what is left of a line that gives a date: "Published on", "기사입력". */
function tellsDate(text: string): boolean {
  const lower = text.toLowerCase();
  return [PUBLISHED, UPDATED].some((words) => {
    const found = words.exec(lower);
    return found !== null && /^[^\s\d.,;:]{0,3}\s?$/u.test(lower.slice(0, found.index));
  });
}

function withoutAddresses(text: string): string {
  return MAYBE_ADDRESS.test(text) ? text.replace(ADDRESS, ' ') : text;
}

/**
 * "Maria Holm, Oslo", "Ana Ruiz, science editor": drops each part after a comma that is not a name as `isPersonLike`
 * has it; a single word after a comma is a place or a role.
 */
function withoutRoles(text: string): string {
  const parts = text.split(/\s*[,;]\s+/u);
  if (parts.length === 1) return text;
  const [first = '', ...others] = parts;
  // "Holm, Maria": surname first, as library catalogues write it.
  if (
    parts.length === 2 &&
    isSingle(first) &&
    others[0] !== undefined &&
    isSingle(others[0]) &&
    isUpper(others[0].charCodeAt(0))
  )
    return text;
  const kept = [first];
  for (const part of others) {
    const name = part.replace(/^(?:and|und|et|y|e|en|og|och|i|и)\s+/i, '');
    if (isPersonLike(name)) kept.push(part);
  }
  return kept.join(', ');
}

const isSingle = (text: string): boolean => !/\s/u.test(text.trim());

const PARTICLE =
  /^(?:von|van|de|da|del|della|di|du|der|den|dos|das|la|le|el|al|bin|ibn|ben|zu|zur|af|av|und|and|et|y|e|&|st\.?|d['’].*|dr\.?|prof\.?)$/;
/** Words for roles; a text that ends in one is not a name. */
const ROLE =
  /(?:edit(?:or|eur|ore)|redakt(?:ion|eurin|eur|or|ør)?|redacción|rédact[^\s:]*|report(?:ers?|s|in|erin)?|correspond[^\s:]*|korrespond[^\s:]*|journalist(?:e|in|a)?|writer|staff|director|manager|expert(?:e|in)?|chef(?:in)?|leiter(?:in)?|press[^\s:]*|press?e|agenc[^\s:]*|agentur|professor(?:in)?|bureau|magazin|team)$/;

/** Words at the end of the role of somebody who writes. */
const WRITER =
  /(?:^|[\s-])(?:(?:chef)?redakt(?:eurin|eur|or|ør|ör)|(?:sub-?)?editor|reporter(?:in)?|correspondent(?:e)?|korrespondent(?:in)?|corresponsal|corrispondente|journalist(?:e|in)?|columnist|kolumnist(?:in)?|(?:staff|senior|contributing|features?|science|sports?) writer)$/u;

/** True where a text ends in the role of somebody who writes: "Harbour correspondent". */
export const isWriter = (text: string): boolean => WRITER.test(text.toLowerCase());

/**
 * True for two to six words that each begin as in a name, in scripts with capital letters; for 2 to 30 code units in
 * up to five words in other scripts. False with a digit or with a role at the end.
 */
export function isPersonLike(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (/\d/u.test(text) || ROLE.test(text.toLowerCase())) return false;
  if (!some(text, isCased)) return text.length >= 2 && text.length <= 30 && words.length <= 5;
  if (words.length < 2 || words.length > 6 || !isUpper(text.charCodeAt(0))) return false;
  return words.every(
    (word) => isUpper(word.charCodeAt(/^[("„“']/u.test(word) ? 1 : 0)) || PARTICLE.test(word.toLowerCase()),
  );
}

const isCased = (code: number): boolean => isUpper(code) || isLower(code);
