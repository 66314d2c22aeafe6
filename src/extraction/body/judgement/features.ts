import { capitalRate, digitRate } from '../../text/words';
import type { PageNode } from '../../tree/page-tree';
import { linkShare, type Line } from '../lines/gather';
import { GROUPS } from '../survey/marks';
import { IN_CELL, IN_ITEM, IN_QUOTE, type Place } from '../survey/places';
import { promptIn } from './prompt';
import { SENTENCE_END } from '../lines/prose';
import type { Survey } from '../survey/survey';

/** Names of the features in a line's row, in order; needed to fit the trees, not on a page. */
export const featureNames = (): readonly string[] => [
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

/** Steps and depths are capped at this. */
const FAR = 9;
const HEADING = /^h[1-6]$/u;
// Matches begin only at a run's first character; otherwise a page of dots would be read again from each dot.
const SENTENCE_ENDS = /(?<![.!?…。！？؟।])[.!?…。！？؟।]+(?=["”»’'」』)\s]|$)/gu;
/** Email addresses, web addresses and account names, as in notes on how to reach the author. */
const ADDRESS = /https?:\/\/|www\.|@[^\s\d!-@[-`{-\xa9]|\.com\b/gu;
/** Notes about the text: "(Reporting by …)", "[From our archive]". */
const BRACKETED = /^[([（【［].*[)\]）】］]\W?$/u;
const COMMAS = /[,،、，;]/gu;
const COLON_END = /[:：]\s*$/u;

/** A line's features for the trees, in the order of `featureNames`; `steps` are those up to its groups (GROUPS). */
export function featuresOf(survey: Survey, index: number, steps: readonly number[]): number[] {
  const line = survey.lines[index];
  if (line === undefined) return [];
  const { container, weights, containerProse, linesBelow, signatureOf } = survey;
  const { text, node } = line;
  const { parent } = node;
  const place = placeOf(survey, node);
  const { branch } = place;
  const kinds = survey.kinds[node.index] ?? 0;
  const signature = signatureOf(node);
  const share = (prose: number | undefined): number => (prose ?? 0) / Math.max(1, containerProse);
  return [
    logLength(survey, index),
    linkShare(line),
    Math.min(6, text.match(SENTENCE_ENDS)?.length ?? 0),
    Number(SENTENCE_END.test(text)),
    Math.min(1, line.boldLength / text.length),
    (text.match(COMMAS)?.length ?? 0) / text.length,
    digitRate(text),
    capitalRate(text),
    Number(node.tag === 'p'),
    headingLevelOf(node),
    Number((kinds & IN_ITEM) !== 0),
    Number((kinds & IN_QUOTE) !== 0),
    Number((kinds & IN_CELL) !== 0),
    promptOf(survey, line),
    Number(COLON_END.test(text)),
    addressesIn(text),
    Number(isBracketed(text)),
    survey.titleShareOf(text),
    survey.statedOf(text),
    Math.min(4, survey.repeatsOf(text)),
    Number(place.isInside),
    Math.min(FAR, place.climb),
    place.isInside ? Math.min(FAR, node.depth - container.depth) : -1,
    survey.orderOf(index),
    clamp(index - survey.first, 30),
    clamp(survey.last - index, 30),
    clamp(index - survey.headline, 30),
    share(weights.prose[branch.index]),
    linkRate(branch),
    Math.log2(1 + (linesBelow[branch.index] ?? 0)),
    share(parent && weights.prose[parent.index]),
    parent === undefined ? 0 : linkRate(parent),
    Math.min(40, (parent && linesBelow[parent.index]) ?? 0),
    share(survey.signatureProse.get(signature)),
    Math.min(30, survey.signatureLines.get(signature) ?? 0),
    share(survey.signatureProse.get(`${signatureOf(parent)}>`)),
    ...neighbour(survey, index, -1),
    Number(COLON_END.test(survey.lines[index - 1]?.text ?? '')),
    ...neighbour(survey, index, 1),
    containerProse / Math.max(1, weights.total),
    Math.log2(1 + (linesBelow[container.index] ?? 0)),
    ...steps,
  ];
}

/** A node's place relative to the container. */
export function placeOf({ places }: Pick<Survey, 'places'>, node: PageNode): Place {
  return places[node.index] ?? { isInside: false, climb: 0, branch: node };
}

/** The kind of prompt a line is, 0 for none or in a table cell: tables hold times and names of photos as content. */
export function promptOf({ kinds }: Pick<Survey, 'kinds'>, { text, node }: Line): number {
  return text.length < 400 && ((kinds[node.index] ?? 0) & IN_CELL) === 0 ? promptIn(text) : 0;
}

/** How many addresses and accounts a text names, up to 3. */
export function addressesIn(text: string): number {
  return Math.min(3, text.match(ADDRESS)?.length ?? 0);
}

/** True when the whole text is in brackets. */
export function isBracketed(text: string): boolean {
  return BRACKETED.test(text);
}

/** Share of a node's text that is linked. */
export function linkRate({ linkLength, start, end }: PageNode): number {
  return linkLength / Math.max(1, end - start);
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

/** Level of the heading that a node is or is inside, 0 for none. */
export function headingLevelOf(node: PageNode): number {
  for (
    let at: PageNode | undefined = node, step = 0;
    at !== undefined && step < 3;
    at = at.parent, step += 1
  ) {
    if (HEADING.test(at.tag)) return Number(at.tag[1]);
  }
  return 0;
}

/** Binary logarithm of a line's reading length. */
export const logLength = ({ lengths }: Survey, index: number): number => Math.log2(1 + (lengths[index] ?? 0));
const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
