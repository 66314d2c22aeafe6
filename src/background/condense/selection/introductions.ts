import type { LanguageTable } from '../data/language-table';
import { nameRuns } from '../marks/names';
import { termsOf } from '../salience/term';
import type { Sentence } from '../sentences/read-sentences';
import type { Word } from '../sentences/words';

/** How many words may precede the subject's name: "The Rev Quill", "On Friday Quill". */
const MOST_BEFORE = 2;

/**
 * For each sentence, the terms that introduce the person whose last name alone opens it: "Quill left" is clear to a
 * reader of "Ada Quill" or "the mayor's son Bo Quill". Any one of the terms suffices; an empty list means that nobody
 * needs introducing. All lists are empty for languages that capitalise every noun or inflect names, where introductions
 * cannot be recognised.
 *
 * @param sentences in text order
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

/** The term of the one-word name, not counting titles, that the sentence opens with. */
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
