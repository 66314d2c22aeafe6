import type { BlockKind, Metadata } from '../../model/article';
import { attributeOf, type PageNode } from '../tree/page-tree';
import { asideAround, type Weights } from './container';
import { LEAD_NAMES, PROMPTS } from './data';
import { linkShare, type Line } from './gather';
import { proseOf, readingLength, SENTENCE_END } from './prose';

/** A line with what was decided about it; `reason` is for whoever debugs a page. */
export interface Judged {
  readonly line: Line;
  readonly kind: BlockKind;
  readonly isKept: boolean;
  readonly reason: string;
}

const HEADING = /^h[1-6]$/u;

/** What kind of block a line is, by the elements around it within the container. */
export function kindOf(line: Line, container: PageNode | undefined): BlockKind {
  for (let at: PageNode | undefined = line.node; at !== undefined; at = at.parent) {
    if (HEADING.test(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'blockquote' || at.tag === 'q') return 'quote';
    if (at.tag === 'td' || at.tag === 'th') return at.parent?.parts.length === 1 ? 'body' : 'table-row';
    if (at === container) break;
  }
  return 'body';
}

/** Decides about every line of the container; nothing is removed, each decision has its reason. */
export function judge(
  lines: readonly Line[],
  container: PageNode,
  weights: Weights,
  known: Map<PageNode, string | undefined>,
  { title }: Metadata,
): readonly Judged[] {
  const judged = lines.map((line): Judged => {
    const kind = kindOf(line, container);
    const reason = whyOut(line, kind, container, weights, known, title);
    return { line, kind, isKept: reason === undefined, reason: reason ?? 'prose' };
  });
  return withoutLooseEnds(judged);
}

function whyOut(
  line: Line,
  kind: BlockKind,
  container: PageNode,
  weights: Weights,
  known: Map<PageNode, string | undefined>,
  title: string,
): string | undefined {
  const aside = asideAround(line.node, container, weights, known);
  if (aside !== undefined && !(LEAD_NAMES.test(` ${line.node.names}`) && proseOf(line) > 0)) return aside;
  if (line.text.length < 400 && PROMPTS.some((prompt) => prompt.test(line.text))) return 'prompt';
  if (kind === 'heading' && line.node.tag === 'h1') return 'headline';
  if (sameWords(line.text, title)) return 'headline';
  const share = linkShare(line);
  const length = readingLength(line.text);
  if (share > 0.9 && kind !== 'heading' && length < 200) return 'link alone';
  if (share > 0.6 && kind === 'list-item') return 'list of links';
  if (!/[\p{L}\p{N}]/u.test(line.text)) return 'no words';
  if (kind === 'body' && line.node.tag !== 'p' && length < 40 && !SENTENCE_END.test(line.text)) {
    return attributeOf(line.node.element, 'itemprop') === 'articleBody' ? undefined : 'scrap';
  }
  return undefined;
}

/** Leaves out what hangs loose: see `looseEnd`. Walks from the end, to know what a heading stands above. */
function withoutLooseEnds(judged: readonly Judged[]): readonly Judged[] {
  const isProse = ({ isKept, line, kind }: Judged): boolean =>
    isKept && kind !== 'heading' && proseOf(line) > 0;
  const first = judged.findIndex(isProse);
  const last = judged.findLastIndex(isProse);
  if (first < 0) return judged;
  const result = [...judged];
  let hasTextBelow = false;
  for (let index = judged.length - 1; index >= 0; index -= 1) {
    const entry = judged[index];
    if (entry === undefined || !entry.isKept) continue;
    const place = index < first ? 'before' : index > last ? 'after' : 'within';
    const reason = looseEnd(entry, place, hasTextBelow);
    if (reason !== undefined) result[index] = { ...entry, isKept: false, reason };
    else hasTextBelow = entry.kind !== 'heading';
  }
  return result;
}

/** Why a line that looked right by itself is none of the body, by where it stands. */
function looseEnd(
  { kind, line }: Judged,
  place: 'before' | 'within' | 'after',
  hasTextBelow: boolean,
): string | undefined {
  const isParagraph = line.node.tag === 'p';
  if (kind === 'heading') {
    return hasTextBelow && place !== 'before' ? undefined : 'heading of nothing';
  }
  if (place === 'after' && kind !== 'list-item' && !isParagraph) return 'after the end';
  if (place === 'before' && !(isParagraph && SENTENCE_END.test(line.text))) return 'before the beginning';
  return undefined;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same words, whatever stands between them. */
export function sameWords(a: string, b: string): boolean {
  return a.length < 2 * b.length + 20 && fold(a) === fold(b);
}
