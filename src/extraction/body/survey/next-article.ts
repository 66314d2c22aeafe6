import { squashed } from '../../text/words';
import { isInside, textOfNode, type PageNode } from '../../tree/page-tree';

/** Running text, in letters, that the page's own article and the next one each have at least. */
const LEAST = 200;

/** What is known of a page's elements. */
interface Known {
  readonly nodes: readonly PageNode[];
  /** Running text in each, by the element's index. */
  readonly prose: Float64Array;
  readonly signatureOf: (node: PageNode) => string;
}

/**
 * The article whose headline is the page's title, where further articles of the same make follow it in the container:
 * pages that go on without end put the next one below, with a headline of its own.
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
    // The entries of a live blog may be articles with headlines, too; but short, or made in another way than its top.
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
