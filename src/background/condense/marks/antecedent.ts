import type { Bracketed } from '../../../model/fact';
import type { LanguageTable } from '../data/language-table';
import type { Sentence } from '../sentences/read-sentences';
import { nameRuns, spanOfRun } from './names';

const HOW_EARLY = 1;

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
    return !isOpening && !isInitials;
  });
  const [only] = runs;
  if (only === undefined || runs.length !== 1) return [];
  const at = before.words.indexOf(only[0] ?? pronoun);
  if (table.placePrepositions.has(before.words[at - 1]?.lower ?? '')) return [];
  return [{ after: pronoun.end, span: spanOfRun(only) }];
}
