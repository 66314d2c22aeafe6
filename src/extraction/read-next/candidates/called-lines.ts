import type { BodyPlace } from './body-place';
import { CALL_END, isCall } from '../phrases/call';
import type { Item } from './items';
import type { HeadlineLink } from '../links/links';
import { isInline, textOfNode, type PageNode } from '../../tree/page-tree';

const MAX_LABEL = 40;

/**
 * Single lines among the paragraphs that refer the reader to another article: "Read also: Captains ask for lights".
 * Each stands on its own, and only its words give it away; together they are a list.
 */
export function calledLines(headlines: readonly HeadlineLink[], { start, end }: BodyPlace): readonly Item[] {
  const lines: Item[] = [];
  for (const link of headlines) {
    const { node } = link;
    if (node.start >= start && node.end <= end && isCalled(link))
      lines.push({ nodes: [node], links: [link] });
  }
  return lines;
}

function isCalled({ node, text }: HeadlineLink): boolean {
  const block = lineOf(node);
  const rest = block.end - block.start - (node.end - node.start);
  if (rest > MAX_LABEL) return false;
  const line = textOfNode(block);
  const label = rest > 0 ? line.slice(0, -text.length) : text.slice(0, text.search(CALL_END) + 1);
  return label !== '' && line.endsWith(text) && isCall(label);
}

/** The block whose line a link is part of. */
function lineOf(link: PageNode): PageNode {
  let at = link;
  while (at.parent !== undefined && isInline(at)) at = at.parent;
  return at;
}
