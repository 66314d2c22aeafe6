import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';
import { englishStem } from './english-stem';

const LONGEST_STEM = 6;

/**
 * The terms that a word stands for: none for function words, one for each part of a compound with a hyphen, so that
 * "anti-corruption" speaks of corruption, and "six-year-old" is what others write as three words.
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
 * Cutting words to six letters joins most inflected forms in any language that marks them at the end. Where its rules
 * are at hand a stemmer does better: by letters alone "fined" is not "fine", and the internet is international.
 */
function cutStem(base: string): string {
  const singular = base.length > 3 && base.length <= LONGEST_STEM ? base.replace(/s$/u, '') : base;
  return singular.slice(0, LONGEST_STEM);
}
