import type { Page } from '../../metadata/page';
import { eachInPieces, type Work } from '../../../model/work/work';
import { gatherInPieces, type Line } from '../lines/gather';
import { proseOf } from '../lines/prose';
import { statedBody } from './stated';
import { surveyInPieces, type Survey, type Told } from './survey';

/** Gathers a page's lines and surveys them; returns undefined when the page has no visible elements. */
export function* surveyPageInPieces({ nodes, linkedData }: Page, told: Told): Work<Survey | undefined> {
  const [root] = nodes;
  if (root === undefined) return undefined;
  const lines = yield* linesAround(yield* gatherInPieces(root));
  return yield* surveyInPieces({ nodes, root, lines, told, stated: statedBody(linkedData) });
}

/** A page with more lines than this is a list, whatever else it contains. */
const MANY = 5000;
/** How many lines before and after the running text are kept on such a page. */
const MARGIN = 500;

/** The lines that can belong to an article: on a page with very many, only those around its running text. */
function* linesAround(lines: readonly Line[]): Work<readonly Line[]> {
  if (lines.length <= MANY) return lines;
  let first = -1;
  let last = 0;
  yield* eachInPieces(lines, (line, index) => {
    if (proseOf(line) === 0) return;
    if (first < 0) first = index;
    last = index;
  });
  return lines.slice(Math.max(0, first - MARGIN), last + MARGIN);
}
