import { attributeOf } from '../../tree/attributes';
import type { PageNode } from '../../tree/page-tree';
import type { Line } from '../lines/gather';
import { bitOf, type Marks } from './marks';

/** Running text in each element, including nested elements, in letters, by the element's index. */
export interface Weights {
  readonly prose: Float64Array;
  /** Running text of the whole page. */
  readonly total: number;
}

/** Factor by which a paragraph's vote shrinks with each further step to an ancestor. */
const DECAY = 0.65;

/** Weight of a list item relative to a paragraph: reference lists can be longer than the article. */
const LISTED = 0.4;

/** An element with more than this share of the page's running text is not an aside, whatever it is called. */
const ASIDE_LIMIT = 0.4;

/** Sums up the running text in each element from that of each line. */
export function weigh(
  nodes: readonly PageNode[],
  lines: readonly Line[],
  proses: readonly number[],
): Weights {
  const prose = new Float64Array(nodes.length);
  let total = 0;
  lines.forEach(({ node }, index) => {
    const weight = proses[index] ?? 0;
    total += weight;
    addAt(prose, node, weight);
  });
  sumUpwards(nodes, prose);
  return { prose, total };
}

/** Adds the values of all nodes below a node to its own, for each node; children must come after their parents. */
export function sumUpwards(nodes: readonly PageNode[], values: Float64Array): void {
  for (let index = nodes.length - 1; index > 0; index -= 1) {
    const parent = nodes[index]?.parent;
    if (parent !== undefined) addAt(values, parent, values[index] ?? 0);
  }
}

/** Adds to a node's value. */
export function addAt(values: Float64Array, { index }: PageNode, value: number): void {
  values[index] = (values[index] ?? 0) + value;
}

/** Bits of the groups of elements that are never part of an article's text. */
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

/** Returns a function that reports whether a node is an aside or inside one, and remembers its answers. */
function asideTeller(
  nodes: readonly PageNode[],
  marks: Marks,
  { prose, total }: Weights,
): (node: PageNode) => boolean {
  const known = new Uint8Array(nodes.length);
  const tell = (node: PageNode): boolean => {
    const before = known[node.index];
    if (before !== 0) return before === IN_ASIDE;
    const isAside = (marks.of(node) & ASIDES) !== 0 && (prose[node.index] ?? 0) <= ASIDE_LIMIT * total;
    const answer = isAside || (node.parent !== undefined && tell(node.parent));
    known[node.index] = answer ? IN_ASIDE : IN_NONE;
    return answer;
  };
  return tell;
}

const IN_NONE = 1;
const IN_ASIDE = 2;

/** Input for finding the container: the page's nodes and lines, and the running text of each line. */
export interface Found {
  readonly nodes: readonly PageNode[];
  readonly lines: readonly Line[];
  readonly proses: readonly number[];
}

/**
 * Finds the smallest element that holds the article. Paragraphs vote for their ancestors, most for the nearest (after
 * Readability's `_grabArticle`, without its retries); then the winner grows to an ancestor that holds considerably more
 * running text outside asides, as with articles that are split into sections.
 */
export function findContainer(
  { nodes, lines, proses }: Found,
  weights: Weights,
  marks: Marks,
): PageNode | undefined {
  const isInAside = asideTeller(nodes, marks, weights);
  const held = new Float64Array(nodes.length);
  const own = new Float64Array(nodes.length);
  lines.forEach(({ node }, index) => {
    const weight = proses[index] ?? 0;
    if (weight === 0 || isInAside(node)) return;
    addAt(held, node, weight);
    addAt(own, node, weight * (isListed(node) ? LISTED : 1));
  });
  sumUpwards(nodes, held);
  const best = mostVoted(nodes, votesOf(nodes, own), marks);
  return best === undefined ? undefined : widened(best, held);
}

/** Votes for each element by its own and nested lines; a `<p>` is never the container, so its parent is the nearest. */
function votesOf(nodes: readonly PageNode[], own: Float64Array): Float64Array {
  const votes = new Float64Array(nodes.length);
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node === undefined) continue;
    const lines = own[index] ?? 0;
    if (node.tag === 'p') {
      if (node.parent !== undefined) addAt(votes, node.parent, lines + (votes[index] ?? 0) * DECAY);
      continue;
    }
    addAt(votes, node, lines);
    if (node.parent !== undefined) addAt(votes, node.parent, (votes[index] ?? 0) * DECAY);
  }
  return votes;
}

function mostVoted(nodes: readonly PageNode[], votes: Float64Array, marks: Marks): PageNode | undefined {
  let best: PageNode | undefined;
  let bestVotes = 0;
  nodes.forEach((node, index) => {
    const vote = votes[index] ?? 0;
    if (vote * MOST_TRUST <= bestVotes) return;
    const weighted = vote * trust(node, marks);
    if (weighted > bestVotes) {
      best = node;
      bestVotes = weighted;
    }
  });
  return best;
}

function isListed(node: PageNode): boolean {
  return node.tag === 'li' || node.parent?.tag === 'li';
}

const MOST_TRUST = 1.6;

function trust(node: PageNode, marks: Marks): number {
  if (attributeOf(node, 'itemprop') === 'articleBody') return MOST_TRUST;
  if ((marks.of(node) & bitOf('body')) !== 0) return 1.3;
  if (node.tag === 'article') return 1.15;
  if (node.tag === 'td' || node.tag === 'li' || node.tag === 'blockquote') return 0.8;
  return 1;
}

/** Share of additional running text above which the container grows to an ancestor. */
const GROWTH = 0.12;

function widened(start: PageNode, held: Float64Array): PageNode {
  let container = start;
  const isSure = attributeOf(start, 'itemprop') === 'articleBody';
  for (let at = start.parent, steps = 0; at !== undefined && steps < 4; at = at.parent, steps += 1) {
    if (at.tag === 'body' || at.tag === 'html') break;
    const growth = (held[at.index] ?? 0) / Math.max(1, held[container.index] ?? 0) - 1;
    if (growth > (isSure ? 1 : GROWTH)) container = at;
  }
  return container;
}
