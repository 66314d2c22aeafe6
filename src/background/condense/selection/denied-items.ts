import type { Article } from '../../../model/article';
import { isGuard } from '../compression/guard';
import type { LanguageTable } from '../data/language-table';
import { wordsOf } from '../sentences/words';

/**
 * Items of a list that the line above them denies or limits: of "Do not use it for:" and "copying whole books" the
 * second alone would say the contrary.
 *
 * @returns indexes into `article.blocks`
 */
export function deniedItems(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  table: LanguageTable,
): ReadonlySet<number> {
  const found = new Set<number>();
  let isDenied = false;
  for (const [index, { kind, span }] of blocks.entries()) {
    if (kind === 'list-item') {
      if (isDenied) found.add(index);
      continue;
    }
    const above = text.slice(span.start, span.end).slice(-LONGEST_ABOVE);
    isDenied =
      /[:：]\s*$/u.test(above) &&
      wordsOf(above, { start: 0, end: above.length }).some((word) => isGuard({ table }, word));
  }
  return found;
}

/** UTF-16 units of the line above that are looked at, from its end. */
const LONGEST_ABOVE = 200;
