import { attributeOf, type PageNode } from '../tree/page-tree';
import type { Line } from './gather';
import { bitOf, type Marks } from './marks';
import { proseOf } from './prose';

/** What each element holds: running text of its own and in all, in letters. */
export interface Weights {
  readonly prose: ReadonlyMap<PageNode, number>;
  /** Running text that no aside within the element holds. */
  readonly total: number;
}

/** How much a paragraph's weight counts for an ancestor that is a step further away. */
const DECAY = 0.65;

/** How much a list item counts beside a paragraph: reference lists can be longer than the article. */
const LISTED = 0.4;

/** An aside that holds more of the page's running text than this is no aside, whatever it is called. */
const ASIDE_LIMIT = 0.4;

/** Running text below each element. */
export function weigh(lines: readonly Line[]): Weights {
  const prose = new Map<PageNode, number>();
  let total = 0;
  for (const line of lines) {
    const weight = proseOf(line);
    if (weight === 0) continue;
    total += weight;
    for (let at: PageNode | undefined = line.node; at !== undefined; at = at.parent)
      prose.set(at, (prose.get(at) ?? 0) + weight);
  }
  return { prose, total };
}

/** Names of what stands apart from any text. */
export const APART =
  bitOf('navigation') |
  bitOf('related') |
  bitOf('comments') |
  bitOf('sharing') |
  bitOf('caption') |
  bitOf('advertising') |
  bitOf('subscribing') |
  bitOf('consent');

const ASIDES = APART | bitOf('aside');

/** Tells of a node whether it stands in an aside, the node itself included; remembers what it found. */
function asideTeller(marks: Marks, weights: Weights): (node: PageNode) => boolean {
  const known = new Map<PageNode, boolean>();
  const tell = (node: PageNode): boolean => {
    let answer = known.get(node);
    if (answer === undefined) {
      const isAside =
        (marks.of(node) & ASIDES) !== 0 && (weights.prose.get(node) ?? 0) <= ASIDE_LIMIT * weights.total;
      answer = isAside || (node.parent !== undefined && tell(node.parent));
      known.set(node, answer);
    }
    return answer;
  };
  return tell;
}

/**
 * The smallest element that holds the article. Paragraphs vote for their ancestors, the nearer the more
 * (after Readability's `_grabArticle`, without its retries); then the winner's surroundings are taken in
 * as long as they hold more running text of the same make, as articles do that are split by sections.
 */
export function findContainer(lines: readonly Line[], weights: Weights, marks: Marks): PageNode | undefined {
  const isInAside = asideTeller(marks, weights);
  const votes = new Map<PageNode, number>();
  const held = new Map<PageNode, number>();
  for (const line of lines) {
    const weight = proseOf(line);
    if (weight === 0 || isInAside(line.node)) continue;
    let share = isListed(line.node) ? LISTED : 1;
    for (let at: PageNode | undefined = line.node; at !== undefined; at = at.parent) {
      held.set(at, (held.get(at) ?? 0) + weight);
      if (at === line.node && at.tag === 'p') continue;
      votes.set(at, (votes.get(at) ?? 0) + weight * share);
      share *= DECAY;
    }
  }
  let best: PageNode | undefined;
  let bestVotes = 0;
  for (const [node, vote] of votes) {
    const weighted = vote * trust(node, marks);
    if (weighted > bestVotes) {
      best = node;
      bestVotes = weighted;
    }
  }
  return best === undefined ? undefined : widened(best, held);
}

function isListed(node: PageNode): boolean {
  return node.tag === 'li' || node.parent?.tag === 'li';
}

function trust(node: PageNode, marks: Marks): number {
  if (attributeOf(node.element, 'itemprop') === 'articleBody') return 1.6;
  if ((marks.of(node) & bitOf('body')) !== 0) return 1.3;
  if (node.tag === 'article') return 1.15;
  if (node.tag === 'td' || node.tag === 'li' || node.tag === 'blockquote') return 0.8;
  return 1;
}

/** How much more an ancestor must hold, as a share, for the container to grow to it. */
const GROWTH = 0.12;

function widened(start: PageNode, held: ReadonlyMap<PageNode, number>): PageNode {
  let container = start;
  const isSure = attributeOf(start.element, 'itemprop') === 'articleBody';
  for (let at = start.parent, steps = 0; at !== undefined && steps < 4; at = at.parent, steps += 1) {
    if (at.tag === 'body' || at.tag === 'html') break;
    const growth = (held.get(at) ?? 0) / Math.max(1, held.get(container) ?? 0) - 1;
    if (growth > (isSure ? 1 : GROWTH)) container = at;
  }
  return container;
}
