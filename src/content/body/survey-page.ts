import type { Page } from '../metadata/page';
import { gatherLines, type Line } from './gather';
import { proseOf } from './prose';
import { statedBody } from './stated';
import { surveyOf, type Survey } from './survey';

/** Gathers a page's lines and surveys them; undefined when nothing of it can be seen. */
export function surveyPage({ nodes, linkedData }: Page, title: string): Survey | undefined {
  const [root] = nodes;
  if (root === undefined) return undefined;
  return surveyOf(linesAround(gatherLines(root)), root, { title, stated: statedBody(linkedData) });
}

/** Lines of a page from which on it is a list, whatever else stands in it. */
const MANY = 5000;
/** How many lines before and after the running text are looked at on such a page. */
const MARGIN = 500;

/** The lines that an article can be among: on a page of very many, those around its running text. */
function linesAround(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= MANY) return lines;
  const isRunning = (line: Line): boolean => proseOf(line) > 0;
  const first = Math.max(0, lines.findIndex(isRunning));
  const last = Math.max(first, lines.findLastIndex(isRunning));
  return lines.slice(Math.max(0, first - MARGIN), last + MARGIN);
}
