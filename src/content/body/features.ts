import { capitalRate, digitRate } from '../text/words';
import type { PageNode } from '../tree/page-tree';
import { linkShare } from './gather';
import { GROUPS } from './marks';
import { promptIn } from './prompt';
import { SENTENCE_END } from './prose';
import type { Survey } from './survey';

/** Names of what a line's row of features holds, in its order. */
export const FEATURES: readonly string[] = [
  'length',
  'linkShare',
  'sentences',
  'endsSentence',
  'boldShare',
  'commas',
  'digits',
  'capitals',
  'isParagraph',
  'headingLevel',
  'isListItem',
  'isQuote',
  'isCell',
  'prompt',
  'endsColon',
  'addresses',
  'brackets',
  'titleShare',
  'stated',
  'repeats',
  'isInside',
  'climb',
  'depth',
  'order',
  'fromFirst',
  'toLast',
  'fromHeadline',
  'branchProse',
  'branchLinks',
  'branchLines',
  'parentProse',
  'parentLinks',
  'parentLines',
  'signatureProse',
  'signatureLines',
  'parentSignatureProse',
  'previousLength',
  'previousLinks',
  'previousProse',
  'previousIsAlike',
  'previousHeading',
  'previousEndsColon',
  'nextLength',
  'nextLinks',
  'nextProse',
  'nextIsAlike',
  'nextHeading',
  'containerShare',
  'containerLines',
  ...GROUPS.map((group) => `steps_${group}`),
];

/** Steps and depths are counted up to this. */
const FAR = 9;
const HEADING = /^h([1-6])$/u;
// Begun at a run's first sign alone: a page of dots would else be read from each of them.
const SENTENCE_ENDS = /(?<![.!?…。！？؟।])[.!?…。！？؟।]+(?=["”»’'」』)\s]|$)/gu;
/** Mail and web addresses and accounts, as in notes on how to reach the author. */
const ADDRESS = /https?:\/\/|www\.|@[^\s\d!-@[-`{-\xa9]|\.com\b/gu;
/** Notes about the text: "(Reporting by …)", "[From our archive]". */
const BRACKETED = /^[([（【［].*[)\]）】］]\W?$/u;
const COMMAS = /[,،、，;]/gu;
const COLON_END = /[:：]\s*$/u;

/** How a line's features are to be used: to tell whether the case is clear (`verdictOf`), or to be weighed by trees. */
export type Use = 'verdict' | 'trees';

/**
 * A line's row, in the order of FEATURES; `steps` are its steps to each group of names. For a verdict, columns that
 * `verdictOf` does not look at are 0: they take most of the time, and nine lines of ten are clear without them.
 */
export function featuresOf(
  survey: Survey,
  index: number,
  { steps, use }: { readonly steps: readonly number[]; readonly use: Use },
): number[] {
  const isWeighed = use === 'trees';
  const line = survey.lines[index];
  if (line === undefined) return [];
  const { container, weights, containerProse } = survey;
  const place = survey.places[index] ?? { isInside: false, climb: 0, branch: line.node };
  const { text, node } = line;
  const level = headingLevelOf(node);
  const around = ancestry(node, container);
  const branch = place.branch;
  const signature = survey.signatureOf(node);
  const share = (prose: number): number => prose / Math.max(1, containerProse);
  return [
    logLength(survey, index),
    linkShare(line),
    isWeighed ? Math.min(6, text.match(SENTENCE_ENDS)?.length ?? 0) : 0,
    Number(isWeighed && SENTENCE_END.test(text)),
    Math.min(1, line.boldLength / text.length),
    isWeighed ? (text.match(COMMAS)?.length ?? 0) / text.length : 0,
    isWeighed ? digitRate(text) : 0,
    isWeighed ? capitalRate(text) : 0,
    Number(node.tag === 'p'),
    level,
    Number(around.isListItem),
    Number(around.isQuote),
    Number(around.isCell),
    // Cells of a table hold times and photographs' names of their own.
    text.length < 400 && !around.isCell ? promptIn(text) : 0,
    Number(isWeighed && COLON_END.test(text)),
    Math.min(3, text.match(ADDRESS)?.length ?? 0),
    Number(BRACKETED.test(text)),
    isWeighed || level > 0 ? survey.titleShareOf(text) : 0,
    isWeighed ? survey.statedOf(text) : 0,
    Math.min(4, survey.repeatsOf(text)),
    Number(place.isInside),
    Math.min(FAR, place.climb),
    place.isInside ? Math.min(FAR, node.depth - container.depth) : -1,
    survey.orderOf(index),
    clamp(index - survey.first, 30),
    clamp(survey.last - index, 30),
    clamp(index - survey.headline, 30),
    share(weights.prose.get(branch) ?? 0),
    branch.linkLength / Math.max(1, branch.end - branch.start),
    Math.log2(1 + (survey.linesBelow.get(branch) ?? 0)),
    share(node.parent === undefined ? 0 : (weights.prose.get(node.parent) ?? 0)),
    (node.parent?.linkLength ?? 0) / Math.max(1, (node.parent?.end ?? 0) - (node.parent?.start ?? 0)),
    Math.min(40, node.parent === undefined ? 0 : (survey.linesBelow.get(node.parent) ?? 0)),
    share(survey.signatureProse.get(signature) ?? 0),
    Math.min(30, survey.signatureLines.get(signature) ?? 0),
    share(survey.signatureProse.get(`${survey.signatureOf(node.parent)}>`) ?? 0),
    ...(isWeighed ? neighbour(survey, index, -1) : NO_NEIGHBOUR),
    Number(isWeighed && COLON_END.test(survey.lines[index - 1]?.text ?? '')),
    ...(isWeighed ? neighbour(survey, index, 1) : NO_NEIGHBOUR),
    containerProse / Math.max(1, weights.total),
    Math.log2(1 + (survey.linesBelow.get(container) ?? 0)),
    ...steps,
  ];
}

const NO_NEIGHBOUR: readonly number[] = [0, 0, 0, 0, 0];

function neighbour(survey: Survey, index: number, step: -1 | 1): readonly number[] {
  const line = survey.lines[index];
  const other = survey.lines[index + step];
  if (line === undefined || other === undefined) return NO_NEIGHBOUR;
  return [
    logLength(survey, index + step),
    linkShare(other),
    Number((survey.prose[index + step] ?? 0) > 0),
    Number(survey.signatureOf(other.node) === survey.signatureOf(line.node)),
    headingLevelOf(other.node),
  ];
}

interface Ancestry {
  readonly isListItem: boolean;
  readonly isQuote: boolean;
  readonly isCell: boolean;
}

function ancestry(node: PageNode, container: PageNode): Ancestry {
  let isListItem = false;
  let isQuote = false;
  let isCell = false;
  for (let at: PageNode | undefined = node; at !== undefined && at !== container; at = at.parent) {
    isListItem ||= at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt';
    isQuote ||= at.tag === 'blockquote';
    isCell ||= at.tag === 'td' || at.tag === 'th';
  }
  return { isListItem, isQuote, isCell };
}

function headingLevelOf(node: PageNode): number {
  for (
    let at: PageNode | undefined = node, step = 0;
    at !== undefined && step < 3;
    at = at.parent, step += 1
  ) {
    const found = HEADING.exec(at.tag);
    if (found !== null) return Number(found[1]);
  }
  return 0;
}

const logLength = ({ lengths }: Survey, index: number): number => Math.log2(1 + (lengths[index] ?? 0));
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
