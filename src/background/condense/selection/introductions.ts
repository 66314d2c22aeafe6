import type { LanguageTable } from '../data/language-table';
import { nameRuns } from '../marks/names';
import { termsOf } from '../salience/term';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';

/** A subject's name comes within so many words: "The Rev Quill", "On Friday Quill". */
const MOST_BEFORE = 2;

/**
 * For each sentence, what introduces the person that it opens with by the last name alone: "Quill left" is clear
 * to those who have read "Ada Quill" or "the mayor's son Bo Quill". Any one of the terms given does; none: nobody needs to be introduced.
 * Where every noun has a capital, or names have endings, nothing can be told.
 *
 * @param sentences in the order of the text
 */
export function introductionsOf(
  text: string,
  sentences: readonly Sentence[],
  table: LanguageTable,
): readonly (readonly string[])[] {
  if (table.stopwords.size === 0 || table.isBrief || table.isVerbSecond) return sentences.map(() => []);
  const introduced = new Map<string, readonly string[]>();
  return sentences.map((sentence) => {
    const runs = nameRuns(text, sentence.words, table);
    const needed = openingName(runs[0], sentence, table);
    const needs = needed === undefined ? [] : (introduced.get(needed) ?? []);
    for (const run of runs) {
      const [last, ...others] = run.toReversed().map((word) => termsOf(word, table));
      const name = last?.at(-1);
      const introducing = others.toReversed().flat();
      if (name !== undefined && introducing.length > 0 && !introduced.has(name))
        introduced.set(name, introducing);
    }
    return needs;
  });
}

/** The term of a name of one word, its titles apart, that the sentence opens with. */
function openingName(
  run: readonly Word[] | undefined,
  { words }: Sentence,
  table: LanguageTable,
): string | undefined {
  const [first] = run ?? [];
  if (run === undefined || first === undefined || words.indexOf(first) > MOST_BEFORE) return undefined;
  const [name, ...others] = run.filter(({ lower }) => !table.personTitles.has(lower));
  return name === undefined || others.length > 0 ? undefined : termsOf(name, table).at(-1);
}
