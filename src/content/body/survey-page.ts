import type { Page } from '../metadata/page';
import { gatherLines } from './gather';
import { statedBody } from './stated';
import { surveyOf, type Survey } from './survey';

/** Gathers a page's lines and surveys them; undefined when nothing of it can be seen. */
export function surveyPage({ nodes, linkedData }: Page, title: string): Survey | undefined {
  const [root] = nodes;
  if (root === undefined) return undefined;
  return surveyOf(gatherLines(root), root, { title, stated: statedBody(linkedData) });
}
