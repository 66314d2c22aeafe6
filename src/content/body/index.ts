import type { Metadata } from '../../model/article';
import type { PullOptions } from '../pull';
import { kindTold } from '../metadata/kind-told';
import type { Page } from '../metadata/page';
import type { Body, BodyBlock } from './body';
import { findContainer, weigh } from './container';
import { coverageOf } from './coverage';
import { gatherLines, linesWithin } from './gather';
import { judge } from './judge';
import { findLead } from './lead';

/** Finds the article's body: read the page into lines, find their container, judge each line. */
export function findBody(
  _document: Document,
  { metadata, page }: PullOptions & { readonly metadata: Metadata; readonly page: Page },
): Body {
  const [root] = page.nodes;
  if (root === undefined)
    return { blocks: [], root: undefined, seen: { coverage: 'no-article', confidence: 1 } };
  const lines = gatherLines(root);
  const weights = weigh(lines);
  const known = new Map();
  const container = findContainer(lines, weights, known) ?? root;
  const judged = judge(linesWithin(lines, container), container, weights, known, metadata);
  const kept = judged.filter(({ isKept }) => isKept);
  const lead = findLead(lines, container, kept, metadata);
  const blocks: BodyBlock[] = kept.map(({ kind, line }) => ({
    kind,
    text: line.text,
    element: line.node.element,
  }));
  if (lead !== undefined) blocks.unshift({ kind: 'lead', text: lead.text, element: lead.node.element });
  return { blocks, root: container.element, seen: coverageOf(kindTold(page.linkedData), kept, lines) };
}
