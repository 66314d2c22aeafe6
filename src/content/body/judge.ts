import type { BlockKind } from '../../model/article';
import type { PageNode } from '../tree/page-tree';
import type { Line } from './gather';
import { rowsOf } from './rows';
import type { Survey } from './survey';
import { logOdds, type Trees } from './trees';

/** A line with what was decided about it; `reason` is for whoever debugs a page. */
export interface Judged {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly isKept: boolean;
  readonly reason: string;
}

/** Log-odds above which an open case is kept; where precision and recall meet in cross-validation. */
const THRESHOLD = 0.2;
const HEADING = /^h[1-6]$/u;

/** Decides about every line of a page; nothing is removed, each decision has its reason. */
export function judge(survey: Survey, trees: Trees): readonly Judged[] {
  const { verdicts, rows } = rowsOf(survey);
  const judged = survey.lines.map((line, index): Judged => {
    const kind = kindOf(line, survey.container);
    const verdict = verdicts[index];
    if (verdict !== undefined) return { line, kind, ...verdict };
    const odds = logOdds(trees, rows[index] ?? []);
    return { line, kind, isKept: odds > THRESHOLD, reason: `log-odds ${odds.toFixed(1)}` };
  });
  return withoutLooseHeadings(judged);
}

/** What kind of block a line is, by the elements around it within the container. */
export function kindOf(line: Line, container: PageNode): BlockKind {
  for (let at: PageNode | undefined = line.node; at !== undefined && at !== container; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'blockquote' || at.tag === 'q') return 'quote';
    // A row of one cell is no table but a layout.
    if (at.tag === 'td' || at.tag === 'th') return at.parent?.parts.length === 1 ? 'body' : 'table-row';
  }
  return 'body';
}

/** A heading below which nothing was kept stands above what is no part of the article: "Related news". */
function withoutLooseHeadings(judged: readonly Judged[]): readonly Judged[] {
  const end = judged.findLastIndex(({ isKept, kind }) => isKept && kind !== 'heading');
  return judged.map((entry, index) =>
    entry.isKept && index > end ? { ...entry, isKept: false, reason: 'heading of nothing' } : entry,
  );
}
