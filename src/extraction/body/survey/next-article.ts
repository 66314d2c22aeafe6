import { startsWithBy } from '../../metadata/byline/names';
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
 * same way: endless pages put the next article below, with its own headline. Otherwise returns the container, as for
 * a text whose parts are articles.
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
  let known: PageNode | undefined;
  const hasNext = headlines.some((other) => {
    const next = articleAround(other, container);
    // Each article is read once, under its first heading.
    if (next === known) return false;
    known = next;
    if (next === undefined || isInside(next, article) || isInside(article, next)) return false;
    // The entries of a live blog may also be articles with headlines, but they are short or built unlike its top.
    if ((prose[next.index] ?? 0) < LEAST || signatureOf(next) !== signatureOf(article)) return false;
    if (next.parent === article.parent && isBare(next, other, nodes)) return false;
    return signatureOf(other) === signatureOf(headline);
  });
  return hasNext ? article : container;
}

/** Longest line of a name or a date, in code units. */
const LONGEST = 80;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/**
 * True for `<article><h1>` without a class, a link to an address of its own, a time, a day or a "By": beside another
 * such element it is the next part of the same text.
 */
function isBare(article: PageNode, headline: PageNode, nodes: readonly PageNode[]): boolean {
  if (article.names !== ' ' || headline.names !== ' ' || headline.linkLength > 0) return false;
  return !nodes.slice(article.index, article.after).some((node) => {
    if (node.tag === 'time') return true;
    if (node.end - node.start > LONGEST) return false;
    const text = textOfNode(node);
    return YEAR.test(text) || startsWithBy(text);
  });
}

function articleAround(node: PageNode, container: PageNode): PageNode | undefined {
  for (let at = node.parent; at !== undefined && at !== container; at = at.parent)
    if (at.tag === 'article') return at;
  return undefined;
}
