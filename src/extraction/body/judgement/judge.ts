import type { BlockKind } from '../../../model/article';
import type { PageNode } from '../../tree/page-tree';
import { eachInPieces, type Work } from '../../../model/work/work';
import type { Line } from '../lines/gather';
import { rowReader, sureInPieces } from './rows';
import { readingLength } from '../lines/prose';
import type { Survey } from '../survey/survey';
import { logOdds, type Forest } from './trees';

/** A line with the decision about it; `reason` is for debugging a page. */
export interface Judged {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly isKept: boolean;
  readonly reason: string;
  readonly isPictureText?: boolean;
}

/** Log-odds above which an open case is kept; here precision and recall are equal in cross-validation. */
const THRESHOLD = 0.2;

/** Decides about every line of a page; no line is removed, and each decision has its reason. */
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

/** Kind of block of each node's lines, from the nearest element around them in the container that determines one. */
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
      // A row with a single cell is layout, not a table.
      return parent?.parts.length === 1 ? 'body' : 'table-row';
    default:
      return undefined;
  }
}

/** Longest line, in letters, that only introduces what is left out below it. */
const LONGEST_INTRODUCING = 40;
const INTRODUCES = /[:：]\s*$/u;

/**
 * Drops headings with nothing kept below: what they head is not part of the article, e.g. "Related news", or
 * "More about lost cities:" as a paragraph.
 */
function withoutLooseHeadings(judged: readonly Judged[]): readonly Judged[] {
  const end = judged.findLastIndex(
    ({ isKept, kind, line: { text } }) => isKept && kind !== 'heading' && !introduces(text),
  );
  return judged.map((entry, index) =>
    entry.isKept && index > end ? { ...entry, isKept: false, reason: 'heading of nothing' } : entry,
  );
}

const introduces = (text: string): boolean =>
  INTRODUCES.test(text) && readingLength(text) <= LONGEST_INTRODUCING;
