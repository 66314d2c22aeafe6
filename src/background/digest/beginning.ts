import type { Article } from '../../model/article';

/**
 * How much of a text is condensed, in UTF-16 code units: about 65,000 words, more than any news article has. This runs
 * in one turn of the background's thread and takes at most a second.
 */
export const CONDENSE_LIMIT = 400_000;

/**
 * The article up to the last paragraph that ends within a limit. Never ends within a paragraph, so that no part of a
 * sentence can pass for a whole one. Spans of it are spans of the whole article as well.
 *
 * @returns undefined when the first paragraph is already longer
 */
export function beginningOf(article: Article, limit = CONDENSE_LIMIT): Article | undefined {
  if (article.text.length <= limit) return article;
  const blocks = article.blocks.filter(({ span }) => span.end <= limit);
  const last = blocks.at(-1);
  return last === undefined ? undefined : { ...article, blocks, text: article.text.slice(0, last.span.end) };
}
