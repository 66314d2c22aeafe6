import type { Bracketed } from '../../../model/fact';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';
import { nameRuns, spanOfRun } from './names';

const HOW_EARLY = 1;
/** "The prosecutor Ada Quill": so many words may stand before the name of a subject. */
const MOST_BEFORE = 2;

/**
 * The name that a "he" or "she" at a sentence's start stands for, to be set in brackets after it: only
 * where the sentence before, in the same or the previous block, names exactly one that could be meant.
 */
export function antecedentOf(
  text: string,
  sentence: Sentence,
  before: Sentence | undefined,
  table: LanguageTable,
): readonly Bracketed[] {
  const [pronoun] = sentence.words;
  if (pronoun === undefined || before === undefined || !table.persons.has(pronoun.lower)) return [];
  if (sentence.block - before.block > HOW_EARLY || table.language === 'de') return [];
  const runs = nameRuns(text, before.words, table).filter((run) => {
    const isOpening = run[0] === before.words[0] && run.length === 1;
    const isInitials = run.every((word) => /^(?:\p{Lu}\.?)+$/u.test(word.text));
    // "Why Vane left": a question word has its capital from a heading.
    const isFunctionWord = run.length === 1 && table.subordinators.has(run[0]?.lower ?? '');
    return !isOpening && !isInitials && !isFunctionWord;
  });
  const [only] = runs;
  if (only === undefined || runs.length !== 1) return [];
  if (!isSubject(text, only, before, table) || table.organisationWords.has(only.at(-1)?.lower ?? ''))
    return [];
  return [{ after: pronoun.end, span: spanOfRun(text, only) }];
}

/**
 * Whether a name can be the subject of its sentence: it opens it, alone or after "The prosecutor", or the part
 * after a comma. Any other name there may be a place, a work or somebody else: "a regular on Orla Tonight".
 */
function isSubject(
  text: string,
  [name]: readonly Word[],
  { words }: Sentence,
  table: LanguageTable,
): boolean {
  if (name === undefined) return false;
  const at = words.indexOf(name);
  const opening = words.slice(0, at);
  const last = opening.at(-1);
  if (last === undefined || text.slice(last.end, name.start).includes(',')) return true;
  return at <= MOST_BEFORE && !opening.some(({ lower }) => table.placePrepositions.has(lower));
}
