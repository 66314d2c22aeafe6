import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';
import { englishStem } from './english-stem';

const LONGEST_STEM = 6;

/**
 * The terms of a word: none for a function word, one for each part of a hyphenated compound, so that "anti-corruption"
 * counts as corruption, and "six-year-old" as the same three words written apart.
 */
export function termsOf({ lower }: Word, table: LanguageTable): readonly string[] {
  if (table.stopwords.has(lower)) return [];
  return lower.split('-').flatMap((part) => termOf(part, table) ?? []);
}

function termOf(part: string, table: LanguageTable): string | undefined {
  const base = part.replace(/'s$|'$/u, '').replace(/^[dlcsnjm]'|^qu'/u, '');
  if (base.length < 2 && !/[\p{N}\p{sc=Han}]/u.test(base)) return undefined;
  if (table.stopwords.has(base)) return undefined;
  if (/^\p{N}/u.test(base)) return base;
  return table.language === 'en' ? englishStem(base) : cutStem(base);
}

/**
 * Cuts a word to six letters, which unites most inflected forms in any language that inflects by endings. A stemmer
 * does better where there is one: by letters alone "fined" is not "fine", and "internet" is "international".
 */
function cutStem(base: string): string {
  const singular = base.length > 3 && base.length <= LONGEST_STEM ? base.replace(/s$/u, '') : base;
  return singular.slice(0, LONGEST_STEM);
}
