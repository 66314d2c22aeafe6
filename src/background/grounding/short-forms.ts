import { hasWord, NAME_START, type Prepared } from './prepared';
import type { Word } from './words';

/** True when the article has the name in any form: "Israel" for "Israeli", "Sgt." for "Sergeant", or in full for "UN". */
export function isNamed(word: Word, article: Prepared): boolean {
  if (hasWord(article, word)) return true;
  const kin = article.capitalsByStart.get(word.norm.slice(0, NAME_START)) ?? [];
  if ([...kin].some((other) => isKin(other, word.norm))) return true;
  return isInitials(word, article) || article.words.some((other) => isSameName(other, word, article));
}

/** True when the article's word is the claim's name in another form. */
export function isSameName(other: Word, word: Word, { text }: Pick<Prepared, 'text'>): boolean {
  if (!other.isCapital) return false;
  const [short = '', long = ''] = [other.norm, word.norm].toSorted((a, b) => a.length - b.length);
  // "Gov. Pell" for "Governor Pell"; longer ones, as "Calif.", are kin.
  const isCutShort = text[other.end] === '.' && other.norm.length === 3 && word.norm.startsWith(other.norm);
  return isCutShort || isKin(other.norm, word.norm) || isShortened(short, long);
}

/** A name and its derivatives share their beginning: "Israel", "Israeli"; "China", "Chinese". */
function isKin(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= NAME_START && shared >= Math.min(a.length, b.length) - 1;
}

/** A title shortened to some of its consonants. */
const CONSONANTS = /^[b-df-hj-np-tv-xz]{2,4}$/u;

/** True for "Sgt" and "Sergeant", "Dr" and "Doctor", which share their first and last letters. */
function isShortened(short: string, long: string): boolean {
  if (!CONSONANTS.test(short) || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let found = 0;
  for (const letter of long) if (letter === short[found]) found++;
  return found === short.length;
}

/**
 * "EU" where the article has "European Union". A function word in between may have no letter: "VNG" for "Vereniging van
 * Nederlandse Gemeenten".
 */
export function isInitials(word: Word, article: Prepared): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(word.raw)) return false;
  return article.words.some((_, start) => isSpelledAt(start, word.norm, article));
}

function isSpelledAt(start: number, letters: string, { words, sentenceOfWord, lexicon }: Prepared): boolean {
  let found = 0;
  for (let at = start; found < letters.length; at++) {
    const other = words[at];
    if (other === undefined || sentenceOfWord[at] !== sentenceOfWord[start]) return false;
    if (other.norm.startsWith(letters[found] ?? '') && other.isCapital) found++;
    else if (found === 0 || !lexicon.functionWords.has(other.norm)) return false;
  }
  return true;
}
