import { BY, NOBODY, PUBLISHED, UPDATED } from './data/words';

const BY_START = new RegExp(
  String.raw`^(?:${BY})(?:\s*(?:(?:und|and|et|y|e|&)\s\p{L}{2,20})?\s?[:：]\s*|\s+|(?<=[\p{Script=Han}\p{Script=Thai}])\s*[:：/｜|]?\s*)(?=\S)`,
  'iu',
);
const LONGEST = 120;

/** What begins behind a name: roles, places, dates, addresses, invitations. */
const ADDRESS = /\S+@\S+|\S+\[at\]\S+|https?:\/\/\S+|(?<![\p{L}\p{N}])@[\w.]{2,}/giu;
const AFTER_NAME = /\s+[|•·/–—-]+\s+.*$|\s*[|•·].*$|\s*\((?!\p{L}{1,3}\)).*$|\s*\b\d{1,2}[.:/]\s?\d{1,2}.*$/u;

/** "Published on", "기사입력": what is left of a line that tells a date. */
const TELLS_DATE = new RegExp(`^(?:\\p{L}{0,3}\\s?)(?:${PUBLISHED.source}|${UPDATED.source})`, 'iu');
/** Words that begin small, other than those of names: with more of them it is a sentence. */
const SMALL_WORDS = 3;

/** What another did for the article: pictures, translation. */
const OTHER_WORK =
  /\s+(?:illustrations?|illustrationen|ilustra\p{L}*|fotos?|photos?|photograph\p{L}*|fotogra\p{L}*|bild(?:er)?|grafik(?:en)?|graphics?|video|translat\p{L}*|übersetz\p{L}*)\s*(?::|von|by|par|por|di|de)?\s.*$/iu;

/** Takes "By" and its likes off the beginning of a byline, in any language of the table. */
export function withoutBy(text: string): string {
  let rest = text.trim();
  for (let step = 0; step < 2; step += 1) {
    const shorter = rest.replace(BY_START, '');
    if (shorter === rest) return rest;
    rest = shorter.trim();
  }
  return rest;
}

/** True when a text begins with "By" or its likes. */
export function startsWithBy(text: string): boolean {
  return BY_START.test(text.trim());
}

const BY_ALONE = new RegExp(String.raw`^(?:${BY})\s*[:：]?$`, 'iu');

/** True for "By" and its likes alone. */
export function isBy(text: string): boolean {
  return BY_ALONE.test(text.trim());
}

/**
 * A byline as names alone: no "By", no addresses, no role or place behind the name.
 *
 * @returns undefined when nobody is named
 */
export function cleanNames(written: string): string | undefined {
  const text = withoutBy(written.slice(0, 500).replace(ADDRESS, ' ').replace(/\s+/gu, ' ').trim())
    .replace(AFTER_NAME, '')
    .replace(OTHER_WORK, '')
    .replace(/^[\s,;:–—|/[\]-]+|[\s,;:–—|/[\]-]+$/gu, '');
  const names = withoutRoles(text);
  if (names === '' || names.length > LONGEST || NOBODY.test(names) || TELLS_DATE.test(names))
    return undefined;
  const words = names.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  return /\p{L}/u.test(names) && words.length <= 16 && small.length <= SMALL_WORDS ? names : undefined;
}

/**
 * "Maria Holm, Oslo", "Ana Ruiz, science editor": after a comma goes what is no name. A name has two to four
 * words that each begin like one; a single word behind a comma is a place or a role.
 */
function withoutRoles(text: string): string {
  const parts = text.split(/\s*[,;]\s+/u);
  if (parts.length === 1) return text;
  const [first = '', ...others] = parts;
  // "Holm, Maria": surname first, as libraries write it.
  if (
    parts.length === 2 &&
    isSingle(first) &&
    others[0] !== undefined &&
    isSingle(others[0]) &&
    /^\p{Lu}/u.test(others[0])
  )
    return text;
  const kept = [first];
  for (const part of others) {
    const name = part.replace(/^(?:and|und|et|y|e|en|og|och|i|и)\s+/iu, '');
    if (isPersonLike(name)) kept.push(part);
  }
  return kept.join(', ');
}

const isSingle = (text: string): boolean => !/\s/u.test(text.trim());

const PARTICLE =
  /^(?:von|van|de|da|del|della|di|du|der|den|dos|das|la|le|el|al|bin|ibn|ben|zu|zur|af|av|und|and|et|y|e|&|st\.?|d['’].*|dr\.?|prof\.?)$/iu;
/** Words of roles; what ends so is none of a name. */
const ROLE =
  /(?:edit(?:or|eur|ore)|redakt(?:ion|eurin|eur|or|ør)?|redacción|rédact\p{L}*|report(?:er|in|erin)?|correspond\p{L}*|korrespond\p{L}*|journalist(?:e|in|a)?|writer|staff|director|manager|expert(?:e|in)?|chef(?:in)?|leiter(?:in)?|press\p{L}*|press?e|agenc\p{L}*|agentur|professor(?:in)?|bureau|magazin|team)$/iu;

/** Two to five words that begin as names do, in scripts that tell capital letters; few signs in others. */
export function isPersonLike(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.some((word) => /\d/u.test(word)) || ROLE.test(text)) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return text.length >= 2 && text.length <= 30 && words.length <= 5;
  if (words.length < 2 || words.length > 6) return false;
  return words.every((word) => /^[("„“']?\p{Lu}/u.test(word) || PARTICLE.test(word)) && /^\p{Lu}/u.test(text);
}
