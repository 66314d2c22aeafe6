import type { LanguageTable } from '../data/language-table';
import type { Word } from '../sentences/words';

const LONGEST_STEM = 6;

/**
 * The term that a word stands for; undefined for function words. Cutting words to six letters joins most
 * inflected forms ("tariff", "tariffs") in any language that marks them at the end, with no stemmer for each.
 */
export function termOf(word: Word, table: LanguageTable): string | undefined {
  if (table.stopwords.has(word.lower)) return undefined;
  const base = word.lower.replace(/'s$|'$/u, '').replace(/^[dlcsnjm]'|^qu'/u, '');
  if (base.length < 2 && !/[\p{N}\p{sc=Han}]/u.test(base)) return undefined;
  if (table.stopwords.has(base)) return undefined;
  if (/^\p{N}/u.test(base)) return base;
  const singular = base.length > 3 && base.length <= LONGEST_STEM ? base.replace(/s$/u, '') : base;
  return singular.slice(0, LONGEST_STEM);
}
