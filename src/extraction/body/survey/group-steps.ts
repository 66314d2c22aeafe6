import type { PageNode } from '../../tree/page-tree';
import { GROUPS } from './marks';
import type { Survey } from './survey';

/** How far up names are read; also the value where no ancestor within reach is of a group. */
export const REACH = 9;

/** What holds more of the page's running text than this is no aside, whatever it is called. */
const MOST = 0.4;

/** The steps of a line that stands in no group, as most do. */
const NONE: readonly number[] = GROUPS.map(() => REACH);

/** Steps from a node up to its nearest ancestor of each group, below the container, the node itself included. */
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
        // The number of the lowest bit is the group's.
        const index = 31 - Math.clz32(rest & -rest);
        steps ??= NONE.slice();
        if ((steps[index] ?? 0) > step) steps[index] = step;
      }
    step += 1;
  }
  return steps ?? NONE;
}
