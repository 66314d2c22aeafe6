import type { Article } from '../../../model/article';
import { isGuard } from '../compression/guard';
import type { LanguageTable } from '../data/language-table';
import { wordsOf } from '../sentences/words';

/**
 * Finds list items that the line above them negates or limits: "copying whole books" below "Do not use it for:" would
 * say the opposite on its own.
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

/** How much of the line above is read, from its end, in UTF-16 code units. */
const LONGEST_ABOVE = 200;
