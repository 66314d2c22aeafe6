import type { BlockKind } from '../../../model/article';
import type { PageNode } from '../../tree/page-tree';
import { eachInPieces, type Work } from '../../../model/work/work';
import type { Line } from '../lines/gather';
import { rowReader, sureInPieces } from './rows';
import type { Survey } from '../survey/survey';
import { logOdds, type Forest } from './trees';

/** A line with what was decided about it; `reason` is for whoever debugs a page. */
export interface Judged {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly isKept: boolean;
  readonly reason: string;
  readonly isPictureText?: boolean;
}

/** Log-odds above which an open case is kept; where precision and recall meet in cross-validation. */
const THRESHOLD = 0.2;

/** Decides about every line of a page; nothing is removed, each decision has its reason. */
export function* judgeInPieces(survey: Survey, trees: Forest): Work<readonly Judged[]> {
  const sure = yield* sureInPieces(survey);
  const rowOf = rowReader(survey, sure);
  const kinds = kindsOf(survey.nodes, survey.container);
  yield;
  const judged: Judged[] = [];
  yield* eachInPieces(survey.lines, (line, index) => {
    const kind = kinds[line.node.index] ?? 'body';
    const verdict = sure.verdicts[index];
    if (verdict !== undefined) {
      judged.push({ line, kind, ...verdict });
      return;
    }
    const odds = logOdds(trees, rowOf(index));
    judged.push({ line, kind, isKept: odds > THRESHOLD, reason: `log-odds ${odds.toFixed(1)}` });
  });
  return withoutLooseHeadings(judged);
}

/** What kind of block a line of each node is, by the nearest element around it within the container that says so. */
function kindsOf(nodes: readonly PageNode[], container: PageNode): readonly BlockKind[] {
  const kinds: BlockKind[] = [];
  for (const node of nodes) {
    const above = node.parent === undefined ? undefined : kinds[node.parent.index];
    kinds.push(node === container ? 'body' : (kindOf(node) ?? above ?? 'body'));
  }
  return kinds;
}

function kindOf({ tag, parent }: PageNode): BlockKind | undefined {
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading';
    case 'li':
    case 'dd':
    case 'dt':
      return 'list-item';
    case 'blockquote':
    case 'q':
      return 'quote';
    case 'td':
    case 'th':
      // A row of one cell is no table but a layout.
      return parent?.parts.length === 1 ? 'body' : 'table-row';
    default:
      return undefined;
  }
}

/** A heading below which nothing was kept stands above what is no part of the article: "Related news". */
function withoutLooseHeadings(judged: readonly Judged[]): readonly Judged[] {
  const end = judged.findLastIndex(({ isKept, kind }) => isKept && kind !== 'heading');
  return judged.map((entry, index) =>
    entry.isKept && index > end ? { ...entry, isKept: false, reason: 'heading of nothing' } : entry,
  );
}
