/** Endings of a noun, adjective or verb made from another word, and what is left of them: Porter's step 2. */
const STEP_2 = byLastLetter([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]);
const STEP_3 = byLastLetter([
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]);
/** The longer ones first, where one ends like another. */
const STEP_4 = byLastLetter(
  'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize ion'
    .split(' ')
    .map((ending) => [ending, ''] as const),
);

type Ending = readonly [ending: string, left: string];
/** By the last letter, for most words have none of them. */
type Endings = ReadonlyMap<string, readonly Ending[]>;

/**
 * Porter's stemmer (M. F. Porter 1980, "An algorithm for suffix stripping"): one stem for "kill", "kills", "killed" and
 * "killing", and different ones for "internet" and "international".
 *
 * @param word in lower case
 */
export function englishStem(word: string): string {
  // Digits and other alphabets have no endings of English; of two letters nothing can go.
  if (!/^[a-z']{3,}$/u.test(word)) return word;
  let stem = withoutPlural(word);
  stem = withoutTense(stem);
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaced(stem, STEP_2);
  stem = replaced(stem, STEP_3);
  stem = withoutSuffix(stem);
  return withoutFinal(stem);
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  if (!word.endsWith('ed') && !word.endsWith('ing')) return word;
  const stem = word.slice(0, word.endsWith('ed') ? -2 : -3);
  if (!hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeiou])\1$/u.test(stem) && !/[lsz]$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && isShort(stem) ? `${stem}e` : stem;
}

function replaced(word: string, endings: Endings): string {
  const found = endingOf(word, endings);
  if (found === undefined) return word;
  const [ending, left] = found;
  const stem = word.slice(0, -ending.length);
  return measure(stem) > 0 ? stem + left : word;
}

function withoutSuffix(word: string): string {
  const [ending] = endingOf(word, STEP_4) ?? [];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (measure(stem) < 2 || (ending === 'ion' && !/[st]$/u.test(stem))) return word;
  return stem;
}

function withoutFinal(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const shorter = stem.slice(0, -1);
    const syllables = measure(shorter);
    if (syllables > 1 || (syllables === 1 && !isShort(shorter))) stem = shorter;
  }
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}

/** How often a run of consonants follows a run of vowels. */
function measure(stem: string): number {
  let count = 0;
  let wasVowel = false;
  for (let i = 0; i < stem.length; i += 1) {
    const vowel = isVowel(stem, i, wasVowel);
    if (wasVowel && !vowel) count += 1;
    wasVowel = vowel;
  }
  return count;
}

function hasVowel(stem: string): boolean {
  for (let i = 0; i < stem.length; i += 1) if (isVowel(stem, i, false)) return true;
  return false;
}

/** It ends as "hop" does, whose "hoping" lost an e; not as "snow", "fix" or "play". */
function isShort(stem: string): boolean {
  let vowels = '';
  for (let i = 0; i < stem.length; i += 1) vowels += isVowel(stem, i, vowels.endsWith('v')) ? 'v' : 'c';
  return vowels.endsWith('cvc') && !/[wxy]$/u.test(stem);
}

/** A y is a vowel after a consonant: not in "year" and "play". */
function isVowel(stem: string, at: number, isAfterVowel: boolean): boolean {
  const letter = stem.charAt(at);
  return 'aeiou'.includes(letter) || (letter === 'y' && at > 0 && !isAfterVowel);
}

function byLastLetter(endings: readonly Ending[]): Endings {
  const letters = new Set(endings.map(([ending]) => ending.slice(-1)));
  return new Map([...letters].map((last) => [last, endings.filter(([ending]) => ending.endsWith(last))]));
}

const endingOf = (word: string, endings: Endings): Ending | undefined =>
  endings.get(word.slice(-1))?.find(([ending]) => word.endsWith(ending));
