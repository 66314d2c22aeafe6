import type { Metadata } from '../../model/article';
import { isInside, type PageNode } from '../tree/page-tree';
import { LEAD_NAMES } from './data';
import { linkShare, type Line } from './gather';
import type { Judged } from './judge';
import { readingLength } from './prose';

/** How many lines above the body are looked at. */
const REACH = 25;

/**
 * The standfirst where it stands above the container: named as one, between the headline and the body.
 * Undefined when there is none, or when the body begins with the same words.
 */
export function findLead(
  lines: readonly Line[],
  container: PageNode,
  kept: readonly Judged[],
  _metadata: Metadata,
): Line | undefined {
  const start = lines.findIndex((line) => isInside(line.node, container));
  if (start < 0) return undefined;
  const lead = lines
    .slice(Math.max(0, start - REACH), start)
    .findLast((line) => isNamedLead(line.node) && linkShare(line) < 0.3 && readingLength(line.text) > 40);
  const opening = kept[0]?.line.text ?? '';
  return lead === undefined || opening.startsWith(lead.text.slice(0, 60)) ? undefined : lead;
}

function isNamedLead(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; step < 3 && at !== undefined; step += 1, at = at.parent)
    if (at.tag !== 'body' && LEAD_NAMES.test(` ${at.names}`)) return true;
  return false;
}
