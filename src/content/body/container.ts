import { attributeOf, type PageNode } from '../tree/page-tree';
import { asideLabel } from './labels';
import { BODY_NAMES } from './data';
import type { Line } from './gather';
import { proseOf } from './prose';

/** What each element holds: running text of its own and in all, in letters. */
export interface Weights {
  readonly prose: ReadonlyMap<PageNode, number>;
  /** Running text that no aside within the element holds. */
  readonly total: number;
}

/** How much a paragraph's weight counts for an ancestor that is a step further away. */
const DECAY = 0.65;

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

/** Nearest ancestor, the node itself included, that is an aside; up to `root`, which is none. */
export function asideAround(
  node: PageNode,
  root: PageNode | undefined,
  weights: Weights,
  known: Map<PageNode, string | undefined>,
): string | undefined {
  for (let at: PageNode | undefined = node; at !== undefined && at !== root; at = at.parent) {
    let label = known.get(at);
    if (label === undefined && !known.has(at)) {
      label = asideLabel(at);
      if (label !== undefined && (weights.prose.get(at) ?? 0) > ASIDE_LIMIT * weights.total)
        label = undefined;
      known.set(at, label);
    }
    if (label !== undefined) return label;
  }
  return undefined;
}

/**
 * The smallest element that holds the article. Paragraphs vote for their ancestors, the nearer the more
 * (after Readability's `_grabArticle`, without its retries); then the winner's surroundings are taken in
 * as long as they hold more running text of the same make, as articles do that are split by sections.
 */
export function findContainer(
  lines: readonly Line[],
  weights: Weights,
  known: Map<PageNode, string | undefined>,
): PageNode | undefined {
  const votes = new Map<PageNode, number>();
  const held = new Map<PageNode, number>();
  for (const line of lines) {
    const weight = proseOf(line);
    if (weight === 0 || asideAround(line.node, undefined, weights, known) !== undefined) continue;
    let share = 1;
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
    const weighted = vote * trust(node);
    if (weighted > bestVotes) {
      best = node;
      bestVotes = weighted;
    }
  }
  return best === undefined ? undefined : widened(best, held);
}

function trust(node: PageNode): number {
  if (attributeOf(node.element, 'itemprop') === 'articleBody') return 1.6;
  if (BODY_NAMES.test(` ${node.names}`)) return 1.3;
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
