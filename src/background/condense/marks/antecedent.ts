import type { Bracketed } from '../../../model/fact';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';
import { nameRuns, spanOfRun } from './names';

const HOW_EARLY = 1;
/** How many words may precede the name of a subject: "The prosecutor Ada Quill". */
const MOST_BEFORE = 2;

/**
 * Finds the name that a "he" or "she" at the start of a sentence stands for, to be shown in brackets after it. Only
 * where the sentence before, in the same or the previous block, has exactly one name that could be meant.
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
    // "Why Vane left": a question word owes its capital to a heading.
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
 * Whether a name can be the subject of its sentence: it opens the sentence, on its own or after words such as "The
 * prosecutor", or follows a comma. Any other name may be a place, a work or somebody else: "a regular on Orla Tonight".
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
