import type { Word } from '../sentences/words';
import type { Segment, SentenceView } from './sentence-view';
import { isFinite, isParticiple, isSurelyFinite } from './verb';

/** The kinds of aside between commas. */
export type AsideKind = 'age' | 'origin' | 'role' | 'relative' | 'apposition' | 'participle' | 'examples';

const LONGEST_APPOSITION = 14;
const LONGEST_ORIGIN = 7;

/** Recognises an aside by its opening and by what precedes it; undefined when it may be something else. */
export function asideKind(view: SentenceView, segment: Segment, before: Segment): AsideKind | undefined {
  const { table, text } = view;
  const [first] = segment.words;
  const last = before.words.at(-1);
  if (first === undefined || last === undefined || text[first.start - 1] !== ' ') return undefined;
  if (isAge(view, segment)) return 'age';
  if (table.relatives.has(first.lower)) return 'relative';
  const phrase = text.slice(first.start, segment.end).toLowerCase();
  if (table.examples.some((opening) => phrase.startsWith(`${opening} `))) return 'examples';
  const followsName = /^\p{Lu}/u.test(last.text) || isAge(view, before);
  if (followsName && isOrigin(view, segment, phrase)) return 'origin';
  if (followsName && isNounPhrase(view, segment)) return isRole(view, segment) ? 'role' : 'apposition';
  if (/^\p{Ll}/u.test(first.text) && isParticiple(view, first) && segment.words.length > 1)
    return 'participle';
  return undefined;
}

/** "34", "aged 26", "34 ans". */
export function isAge({ table }: SentenceView, { words }: Segment): boolean {
  const numbers = words.filter(({ text }) => /^\d{1,3}$/u.test(text));
  return numbers.length === 1 && words.every((word) => word === numbers[0] || table.ageWords.has(word.lower));
}

/** "from Orla", "of the Port Authority": a preposition and a name. */
function isOrigin({ table }: SentenceView, { words }: Segment, phrase: string): boolean {
  const opening = table.origins.find((one) => phrase.startsWith(`${one} `) || phrase.startsWith(`${one}'`));
  if (opening === undefined || words.length > LONGEST_ORIGIN) return false;
  const named = words.slice(opening.split(' ').length);
  const isName = ({ text, lower }: Word): boolean =>
    /^\p{Lu}/u.test(text) || table.determiners.has(lower) || table.origins.includes(lower);
  return /^\p{Lu}/u.test(named.at(-1)?.text ?? '') && named.every(isName);
}

/** "a farmer from the north", "Mayor of Orla", "chief economist at the port bank". */
function isNounPhrase(view: SentenceView, { words }: Segment): boolean {
  const { table } = view;
  const [first] = words;
  if (first === undefined || words.length > LONGEST_APPOSITION) return false;
  if (words.some((word) => isSurelyFinite(view, word))) return false;
  return table.articles.has(first.lower) || table.personTitles.has(first.lower) || isRole(view, { words });
}

/** A role without an article: a lower-case noun, followed later by a preposition that says of what. */
function isRole(view: SentenceView, { words }: Pick<Segment, 'words'>): boolean {
  const { table } = view;
  const [first, second] = words;
  // "five miles from Orla" is an amount, not a role.
  if (
    first === undefined ||
    table.units.has(second?.lower ?? '') ||
    !/^\p{Ll}{3,}/u.test(first.text) ||
    table.isVerbSecond
  )
    return false;
  const isNoun =
    !table.stopwords.has(first.lower) &&
    !isFinite(view, first) &&
    !isParticiple(view, first) &&
    !first.lower.endsWith('ly') &&
    ![
      table.adjuncts,
      table.conjunctions,
      table.coordinators,
      table.subordinators,
      table.complementisers,
      table.comparing,
      table.guards,
      table.linkAdverbs,
      table.pastTimes,
      table.determiners,
    ].some((list) => list.has(first.lower));
  return isNoun && words.slice(1, -1).some(({ lower }) => table.adjuncts.has(lower));
}
