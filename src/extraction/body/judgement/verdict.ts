import { addressesIn, headingLevelOf, isBracketed, linkRate, logLength, placeOf, promptOf } from './features';
import { linkShare, type Line } from '../lines/gather';
import { REACH as NONE } from '../survey/group-steps';
import { GROUPS } from '../survey/marks';
import { IN_CELL, IN_ITEM, IN_QUOTE } from '../survey/places';
import type { MastheadPart } from './masthead';
import { isNote } from './note';
import { isCredited, isPictureText } from './picture-text';
import type { Survey } from '../survey/survey';

/** The decision on a line that is clear without the trees; undefined when it is open. */
export type Verdict =
  { readonly isKept: boolean; readonly reason: string; readonly isPictureText?: boolean } | undefined;

/** Groups whose lines do not belong to the article: in annotated pages, more than nine in ten are out. */
const OUT = (
  [
    'navigation',
    'related',
    'comments',
    'sharing',
    'caption',
    'people',
    'dates',
    'advertising',
    'subscribing',
    'consent',
    'aside',
  ] as const
).map((group) => ({ group, index: GROUPS.indexOf(group) }));
const SECOND_LOOK = (['tweet', 'quote', 'caption'] as const).map((group) => GROUPS.indexOf(group));
/** "RELATED STORY: Ferry sails again": capitals up to the colon, then a link. */
const LABELLED = /^[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я\d '’&-]{2,30}: (?=\S.*[^.?!]$)/u;
const LONGEST_LABELLED = 150;
const TWEET = GROUPS.indexOf('tweet');
/** Groups that also contain an article's own paragraphs. */
const HARMLESS: ReadonlySet<string> = new Set(['body', 'text', 'lead', 'quote', 'tweet', 'embed', 'source']);
const SUSPECT = GROUPS.filter((group) => !HARMLESS.has(group)).map((group) => GROUPS.indexOf(group));

/**
 * Decides only by the names around a line, before the slower look at the line itself: navigation and related links
 * make up most of many pages. Social-media posts, quotations and captions need a second look.
 */
export function verdictByName(steps: readonly number[]): Verdict {
  if (SECOND_LOOK.some((group) => (steps[group] ?? NONE) < NONE)) return undefined;
  const out = OUT.find(({ index }) => (steps[index] ?? NONE) < NONE);
  return out === undefined ? undefined : { isKept: false, reason: out.group };
}

/** How far below the first line of running text, which may be a standfirst, the page's masthead may go on. */
const MASTHEAD = 4;

/** With as many other lines of the same text, a link is a control. */
const MOST_REPEATS = 3;

/** Decides the obvious cases; all others are left to the trees. */
export function verdictOf(
  survey: Survey,
  index: number,
  steps: readonly number[],
  mastheadPart: (text: string) => MastheadPart | undefined,
): Verdict {
  const line = survey.lines[index];
  if (line === undefined) return undefined;
  const { node, text } = line;
  const [from, to] = survey.nextArticle;
  if (node.index >= from && node.index < to) return { isKept: false, reason: 'next article' };
  const prompt = promptOf(survey, line);
  if (prompt > 0) return { isKept: false, reason: `prompt ${prompt}` };
  if (headingLevelOf(node) > 0 && logLength(survey, index) > 4 && survey.titleShareOf(text) > 0.95)
    return { isKept: false, reason: 'headline' };
  const part =
    index <= survey.first + MASTHEAD && headingLevelOf(node) === 0 ? mastheadPart(text) : undefined;
  if (part !== undefined) return { isKept: false, reason: part };
  const kinds = survey.kinds[node.index] ?? 0;
  const isNamed = (group: number): boolean => (steps[group] ?? NONE) < NONE;
  // A post is often in a "social-embed", whose name means sharing, and yet the article quotes it.
  if (isNamed(TWEET) && (kinds & IN_QUOTE) !== 0 && placeOf(survey, node).isInside)
    return { isKept: true, reason: 'post' };
  const isFramed = (kinds & (IN_QUOTE | IN_CELL)) !== 0;
  const out = OUT.find(
    (one) => isNamed(one.index) && !(one.group === 'caption' && isFramed && (steps[one.index] ?? NONE) > 0),
  );
  if (out !== undefined) return { isKept: false, reason: out.group };
  if (!isFramed && isPictureText(survey, line))
    return { isKept: false, reason: 'text of a picture', isPictureText: true };
  if (!isFramed && headingLevelOf(node) === 0 && isCredited(survey, index))
    return { isKept: false, reason: 'credit', isPictureText: true };
  if ((kinds & (IN_CELL | IN_ITEM)) === 0 && headingLevelOf(node) === 0 && isNote(survey, index))
    return { isKept: false, reason: 'note' };
  if (headingLevelOf(node) === 0 && isLabelledLink(line)) return { isKept: false, reason: 'labelled link' };
  // "Fullscreen" beside each picture.
  if (linkShare(line) >= 0.9 && (survey.prose[index] ?? 0) === 0 && survey.repeatsOf(text) >= MOST_REPEATS)
    return { isKept: false, reason: 'repeated link' };
  if (index < survey.first || SUSPECT.some(isNamed)) return undefined;
  return isPlainlyBody(survey, line, kinds) ? { isKept: true, reason: 'plain' } : undefined;
}

/** True when all text after the label is link text. */
function isLabelledLink({ text, linkLength }: Line): boolean {
  if (linkLength === 0 || text.length > LONGEST_LABELLED) return false;
  const label = LABELLED.exec(text)?.[0];
  return label !== undefined && text.length - linkLength <= label.length;
}

/** True for a line in the container, marked up like its other lines, with nothing against it. */
function isPlainlyBody(survey: Survey, line: Line, kinds: number): boolean {
  const { node, text } = line;
  const { isInside, branch } = placeOf(survey, node);
  if (!isInside || linkShare(line) >= 0.5 || linkRate(branch) >= 0.5) return false;
  if (node.parent !== undefined && linkRate(node.parent) >= 0.4) return false;
  if (survey.repeatsOf(text) > 0 || addressesIn(text) > 0 || isBracketed(text)) return false;
  const isHeadingOrItem = headingLevelOf(node) > 1 || (kinds & IN_ITEM) !== 0;
  const make = survey.signatureProse.get(survey.signatureOf(node)) ?? 0;
  const isUsualMake = make / Math.max(1, survey.containerProse) > 0.05;
  const isUsualPlace = node.tag === 'p' || (kinds & IN_QUOTE) !== 0 || node === survey.container;
  return isHeadingOrItem || (isUsualMake && isUsualPlace);
}
