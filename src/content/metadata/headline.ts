import { textOfNode, type PageNode } from '../tree/page-tree';
import { likeness } from './likeness';

/** The headline as the page shows it. */
export interface Headline {
  readonly node: PageNode;
  /** White space as single spaces. */
  readonly text: string;
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);
const NAMED =
  /(?:^|[\s_-])(?:headline|hed|(?:article|entry|post|story|page|news|content|main)-{0,2}_{0,2}(?:title|heading|header|headline)|title)(?:$|[\s_-])/u;
const LONGEST = 300;
/** A heading says what the page claims for its title from this likeness on; an `<h1>` from less. */
const ALIKE = 0.45;
const ALIKE_H1 = 0.25;
/** Said word for word, it is the headline wherever it stands. */
const SAME = 0.9;
/** Names and tags of places whose headings are of the site or of others. */
const ELSEWHERE =
  /(?:^|[\s_-])(?:logo|nav|navbar|menu|sidebar|widget|footer|related|comments?|teasers?|cookie|modal|popup|banner|newsletter)(?:$|[\s_-])/u;
const ELSEWHERE_TAGS = new Set(['nav', 'footer', 'aside', 'dialog']);

/**
 * Finds the headline: the heading that says what the page claims for its title, else its only `<h1>`. Many
 * pages write another title for search engines than for readers, and many have the site's name in an `<h1>`.
 *
 * @param titles what the page claims, without the site's name
 */
export function findHeadline(
  nodes: readonly PageNode[],
  titles: readonly string[],
  isSite: (text: string) => boolean,
): Headline | undefined {
  let best: Headline | undefined;
  let bestScore = 0;
  const firsts: Headline[] = [];
  for (const node of nodes) {
    const length = node.end - node.start;
    if (length < 2 || length > LONGEST || node.tag === 'body') continue;
    if (!HEADINGS.has(node.tag) && !NAMED.test(node.names)) continue;
    const text = textOfNode(node);
    if (text === '' || isSite(text)) continue;
    const like = Math.max(0, ...titles.map((title) => likeness(title, text)));
    if (isElsewhere(node) && (node.tag !== 'h1' || like < SAME)) continue;
    if (node.tag === 'h1') firsts.push({ node, text });
    if (like < (node.tag === 'h1' ? ALIKE_H1 : ALIKE)) continue;
    const score = like + rankOf(node);
    if (score > bestScore) [best, bestScore] = [{ node, text }, score];
  }
  return best ?? (firsts.length === 1 ? firsts[0] : undefined);
}

/** Of headings that say the same, the higher one is the headline. */
function rankOf({ tag }: PageNode): number {
  return { h1: 0.5, h2: 0.1, h3: 0.05 }[tag] ?? 0;
}

function isElsewhere(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 8 && at.tag !== 'body'; step += 1, at = at.parent)
    if (ELSEWHERE_TAGS.has(at.tag) || (at.end - at.start < 2000 && ELSEWHERE.test(at.names))) return true;
  return false;
}
