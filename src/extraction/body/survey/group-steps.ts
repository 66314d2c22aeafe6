import type { PageNode } from '../../tree/page-tree';
import { GROUPS } from './marks';
import type { Survey } from './survey';

/** How many steps up names are read; also the value for a group that no ancestor within reach belongs to. */
export const REACH = 9;

/** An element with more than this share of the page's running text is not an aside, whatever it is called. */
const MOST = 0.4;

/** The steps of a line that is in no group, the usual case. */
const NONE: readonly number[] = GROUPS.map(() => REACH);

/** Steps from a node up to its nearest ancestor in each group, below the container; 0 for the node itself. */
export function groupSteps(
  { marks, container, weights }: Pick<Survey, 'marks' | 'container' | 'weights'>,
  node: PageNode,
): readonly number[] {
  let steps: number[] | undefined;
  let step = 0;
  for (let at: PageNode | undefined = node; at !== undefined && at !== container; at = at.parent) {
    if (step >= REACH) break;
    const bits = marks.of(at);
    if (bits !== 0 && (weights.prose[at.index] ?? 0) <= MOST * weights.total)
      for (let rest = bits; rest !== 0; rest &= rest - 1) {
        // The position of the lowest set bit is the group's index.
        const index = 31 - Math.clz32(rest & -rest);
        steps ??= NONE.slice();
        if ((steps[index] ?? 0) > step) steps[index] = step;
      }
    step += 1;
  }
  return steps ?? NONE;
}
