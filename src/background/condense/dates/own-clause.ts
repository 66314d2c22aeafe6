import type { LanguageTable } from '../data/language-table';
import { gapBefore, type Word } from '../sentences/words';

interface OwnClause {
  readonly words: readonly Word[];
  /** Whether it reports the others: "Vane dijo el lunes". */
  readonly isMain: boolean;
}

/**
 * The clause that a word belongs to, where the sentence has several: "que se estrena el jueves" in "La película, que se
 * estrena el jueves, costó poco", "dijo el lunes" in "Vane dijo el lunes que viajará". Undefined where it cannot be told
 * from the rest.
 */
export function ownClause(
  text: string,
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): OwnClause | undefined {
  const isAfterComma = (i: number): boolean => /[,;:]/u.test(gapBefore(text, words, i));
  let from = at;
  while (from > 0 && !isAfterComma(from) && !opensClause(words[from], from, isAfterComma, table)) from -= 1;
  if (from > 0 && from < at && opensClause(words[from], from, isAfterComma, table)) {
    let to = at + 1;
    while (to < words.length && !isAfterComma(to)) to += 1;
    return { words: words.slice(from, to), isMain: false };
  }
  const reported = words.findIndex((word, i) => i > at && isThat(word, table));
  const main = words.slice(0, Math.max(reported, 0));
  return main.some(({ lower }) => table.saying.has(lower)) ? { words: main, isMain: true } : undefined;
}

/** "que", "qu'il"; in German, where all relative clauses follow a comma, ", der" and ", nachdem". */
function opensClause(
  word: Word | undefined,
  at: number,
  isAfterComma: (i: number) => boolean,
  table: LanguageTable,
): boolean {
  if (word === undefined) return false;
  const { lower } = word;
  if (!table.isVerbSecond) return table.relatives.has(lower) || isThat(word, table);
  const isDefinite = table.determiners.has(lower) && !table.articles.has(lower);
  return (
    isAfterComma(at) && (isDefinite || table.complementisers.has(lower) || table.subordinators.has(lower))
  );
}

/** "that", "que", "qu'elle". */
const isThat = ({ lower }: Word, { thatWords }: LanguageTable): boolean =>
  thatWords.has(lower) ||
  (/^\p{L}+'/u.test(lower) && thatWords.has(`${lower.slice(0, lower.indexOf("'"))}e`));
