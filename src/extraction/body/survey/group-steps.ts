import { isInside, type PageNode } from '../../tree/page-tree';
import { linkShare, type Line } from '../lines/gather';
import type { Weights } from './container';
import { bitOf, GROUPS } from './marks';
import type { Survey } from './survey';

/** How many steps up names are read; also the value for a group that no ancestor within reach belongs to. */
export const REACH = 9;

/** An element with more than this share of the page's running text is not an aside, whatever it is called. */
const MOST = 0.4;

/** The steps of a line that is in no group, the usual case. */
const NONE: readonly number[] = GROUPS.map(() => REACH);

/** Steps from a node up to its nearest ancestor in each group, below the container; 0 for the node itself. */
export function groupSteps(
  { marks, container, weights, worn }: Pick<Survey, 'marks' | 'container' | 'weights' | 'worn'>,
  node: PageNode,
): readonly number[] {
  let steps: number[] | undefined;
  let step = 0;
  for (let at: PageNode | undefined = node; at !== undefined && at !== container; at = at.parent) {
    if (step >= REACH) break;
    const named = marks.of(at) & ~worn;
    let rest = named !== 0 && isMost(at, weights) ? named & keptOf(at, container) : named;
    for (; rest !== 0; rest &= rest - 1) {
      // The position of the lowest set bit is the group's index.
      const index = 31 - Math.clz32(rest & -rest);
      steps ??= NONE.slice();
      if ((steps[index] ?? 0) > step) steps[index] = step;
    }
    step += 1;
  }
  return steps ?? NONE;
}

const isMost = ({ index }: PageNode, { prose, total }: Weights): boolean =>
  (prose[index] ?? 0) > MOST * total;

/** A question about cookies may be longer than the article; it stays an aside unless it contains the container. */
const keptOf = (node: PageNode, container: PageNode): number =>
  isInside(container, node) ? 0 : bitOf('consent');

/** Names that a page may give an article's own paragraphs. No page calls them comments or a question about cookies. */
const WEARABLE =
  bitOf('navigation') |
  bitOf('related') |
  bitOf('sharing') |
  bitOf('people') |
  bitOf('dates') |
  bitOf('advertising') |
  bitOf('subscribing') |
  bitOf('aside');
/** How many lines below its headline a teaser's text is at most: a day, a name or a section may come between. */
const TEASER = 3;
const LEAST_HEADLINE = 15;

const isHeadlineLink = (line: Line): boolean => line.text.length >= LEAST_HEADLINE && linkShare(line) > 0.8;

/** A name that covers more than this share of the container's running text says nothing. */
const WORN = 0.5;

/**
 * Finds the groups that are not asides on this page, whatever they are called: most of the container's running text is
 * in elements with their names, as in a live "ticker" in which every entry has that name and none contains much.
 *
 * @param proses running text of each line
 */
export function wornGroups(
  {
    nodes,
    lines,
    marks,
    container,
    weights,
  }: Pick<Survey, 'nodes' | 'lines' | 'marks' | 'container' | 'weights'>,
  proses: readonly number[],
): number {
  const held = GROUPS.map(() => 0);
  // Parents come before their children, so their groups are already known.
  const groupsOf = new Int32Array(nodes.length);
  for (const node of nodes.slice(container.index + 1, container.after)) {
    const above = node.parent === undefined ? 0 : (groupsOf[node.parent.index] ?? 0);
    groupsOf[node.index] = above | (isMost(node, weights) ? 0 : marks.of(node));
  }
  let total = 0;
  let teased = -1;
  lines.forEach((line, index) => {
    const { node } = line;
    if (isHeadlineLink(line)) teased = index + TEASER;
    const prose = proses[index] ?? 0;
    if (prose === 0 || !isInside(node, container)) return;
    total += prose;
    // Text below a link to another article is not part of this one, however long it is.
    if (index <= teased) return;
    const groups = groupsOf[node.index] ?? 0;
    held.forEach((sum, group) => {
      if ((groups & (1 << group)) !== 0) held[group] = sum + prose;
    });
  });
  return held.reduce((worn, sum, group) => (sum > WORN * total ? worn | (1 << group) : worn), 0) & WEARABLE;
}
