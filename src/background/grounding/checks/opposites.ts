import type { Problem } from '../../../model/verdict';
import type { Check } from '../check';
import type { Aligned } from '../align';
import type { Prepared } from '../prepared';
import { isSameWord, type Word } from '../words';

/** Finds a word of the claim that the sources do not have, while they have one that means the opposite. */
export const checkOpposites: Check = ({ article, aligned }) => {
  const { opposites } = article.lexicon;
  const problems: Problem[] = [];
  for (const part of aligned) {
    const sourceWords = part.sources.flatMap((index) => article.sentences[index]?.words ?? []);
    for (const [index, word] of part.words.entries()) {
      if (part.places[index] !== undefined || sourceWords.some((other) => isSameWord(word, other))) continue;
      const against = oppositesOf(word, opposites);
      if (against.length === 0) continue;
      const said = wordsAround(part, index, article).find((other) =>
        against.some((opposite) => isForm(other.norm, opposite)),
      );
      if (said !== undefined) problems.push({ kind: 'opposite', claimed: word.raw, said: said.raw });
    }
  }
  return { problems, signals: { opposite: Math.min(2, problems.length) } };
};

const REACH = 5;

/** The article's words after the nearest shared word before `index`, and before the nearest shared word after it. */
function wordsAround(part: Aligned, index: number, article: Prepared): readonly Word[] {
  const before = part.places.findLast(
    (place, other) => other < index && other >= index - 3 && place !== undefined,
  );
  const after = part.places.find(
    (place, other) => other > index && other <= index + 3 && place !== undefined,
  );
  return [
    ...(before === undefined ? [] : article.words.slice(before + 1, before + 1 + REACH)),
    ...(after === undefined ? [] : article.words.slice(Math.max(0, after - REACH), after)),
  ];
}

function oppositesOf(word: Word, table: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found: string[] = [];
  for (const stem of stemsOf(word.norm)) found.push(...(table.get(stem) ?? []));
  return found;
}

/** Forms in which the table may list a word: itself, and without an ending of up to four letters. */
function stemsOf(norm: string): string[] {
  const stems = [norm];
  for (let cut = 1; cut <= 4 && norm.length - cut >= 3; cut++) {
    const stem = norm.slice(0, -cut);
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
  }
  return stems;
}

function isForm(norm: string, base: string): boolean {
  return norm === base || stemsOf(norm).includes(base);
}
