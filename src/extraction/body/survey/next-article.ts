import { squashed } from '../../text/words';
import { isInside, textOfNode, type PageNode } from '../../tree/page-tree';

/** The least running text, in letters, of the page's own article and of the next one. */
const LEAST = 200;

/** What is known of a page's elements. */
interface Known {
  readonly nodes: readonly PageNode[];
  /** Running text in each, by the element's index. */
  readonly prose: Float64Array;
  readonly signatureOf: (node: PageNode) => string;
}

/**
 * Narrows the container to the article whose headline is the page's title, if it also holds further articles built the
 * same way: endless pages put the next article below, with its own headline. Otherwise returns the container.
 */
export function ownArticle(
  container: PageNode,
  title: string,
  { nodes, prose, signatureOf }: Known,
): PageNode {
  const own = squashed(title);
  if (own === '') return container;
  const headlines = nodes.slice(container.index, container.after).filter(({ tag }) => tag === 'h1');
  const headline = headlines.find((node) => squashed(textOfNode(node)) === own);
  const article = headline && articleAround(headline, container);
  if (headline === undefined || article === undefined || (prose[article.index] ?? 0) < LEAST)
    return container;
  const hasNext = headlines.some((other) => {
    const next = articleAround(other, container);
    if (next === undefined || isInside(next, article) || isInside(article, next)) return false;
    // The entries of a live blog may also be articles with headlines, but they are short or built unlike its top.
    if ((prose[next.index] ?? 0) < LEAST || signatureOf(next) !== signatureOf(article)) return false;
    return signatureOf(other) === signatureOf(headline);
  });
  return hasNext ? article : container;
}

function articleAround(node: PageNode, container: PageNode): PageNode | undefined {
  for (let at = node.parent; at !== undefined && at !== container; at = at.parent)
    if (at.tag === 'article') return at;
  return undefined;
}
