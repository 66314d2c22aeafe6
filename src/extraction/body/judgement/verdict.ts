import { addressesIn, headingLevelOf, isBracketed, linkRate, logLength, placeOf, promptOf } from './features';
import { linkShare, type Line } from '../lines/gather';
import { REACH as NONE } from '../survey/group-steps';
import { GROUPS } from '../survey/marks';
import { IN_CELL, IN_ITEM, IN_QUOTE } from '../survey/places';
import { isPictureText } from './picture-text';
import type { Survey } from '../survey/survey';

/** What is sure of a line before anything is weighed; undefined when it is not. */
export type Verdict =
  { readonly isKept: boolean; readonly reason: string; readonly isPictureText?: boolean } | undefined;

/** Groups whose lines are none of the article's: in annotated pages, more than nine of ten are out. */
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
/** "RELATED STORY: Ferry sails again", in capitals up to the colon and a link behind it. */
const LABELLED = /^[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я\d '’&-]{2,30}: (?=\S.*[^.?!]$)/u;
const LONGEST_LABELLED = 150;
const TWEET = GROUPS.indexOf('tweet');
/** Groups that an article's own paragraphs are in, too. */
const HARMLESS: ReadonlySet<string> = new Set(['body', 'text', 'lead', 'quote', 'tweet', 'embed', 'source']);
const SUSPECT = GROUPS.filter((group) => !HARMLESS.has(group)).map((group) => GROUPS.indexOf(group));

/**
 * Decides by the names around a line alone, before it is looked at, which takes longer: navigation and related
 * links are most of many pages. A posted message, a quotation and a caption need a second look.
 */
export function verdictByName(steps: readonly number[]): Verdict {
  if (SECOND_LOOK.some((group) => (steps[group] ?? NONE) < NONE)) return undefined;
  const out = OUT.find(({ index }) => (steps[index] ?? NONE) < NONE);
  return out === undefined ? undefined : { isKept: false, reason: out.group };
}

/** Decides the clear cases by what anybody would say of them; the others are left to the trees. */
export function verdictOf(survey: Survey, index: number, steps: readonly number[]): Verdict {
  const line = survey.lines[index];
  if (line === undefined) return undefined;
  const { node, text } = line;
  const prompt = promptOf(survey, line);
  if (prompt > 0) return { isKept: false, reason: `prompt ${prompt}` };
  if (headingLevelOf(node) > 0 && logLength(survey, index) > 4 && survey.titleShareOf(text) > 0.95)
    return { isKept: false, reason: 'headline' };
  const kinds = survey.kinds[node.index] ?? 0;
  const isNamed = (group: number): boolean => (steps[group] ?? NONE) < NONE;
  // A posted message often stands in a "social-embed", and yet is quoted by the article.
  if (isNamed(TWEET) && (kinds & IN_QUOTE) !== 0 && placeOf(survey, node).isInside)
    return { isKept: true, reason: 'post' };
  const isFramed = (kinds & (IN_QUOTE | IN_CELL)) !== 0;
  const out = OUT.find(
    (one) => isNamed(one.index) && !(one.group === 'caption' && isFramed && (steps[one.index] ?? NONE) > 0),
  );
  if (out !== undefined) return { isKept: false, reason: out.group };
  if (!isFramed && isPictureText(survey, line))
    return { isKept: false, reason: 'text of a picture', isPictureText: true };
  if (headingLevelOf(node) === 0 && isLabelledLink(line)) return { isKept: false, reason: 'labelled link' };
  if (index < survey.first || SUSPECT.some(isNamed)) return undefined;
  return isPlainlyBody(survey, line, kinds) ? { isKept: true, reason: 'plain' } : undefined;
}

/** All behind the label is link. */
function isLabelledLink({ text, linkLength }: Line): boolean {
  if (linkLength === 0 || text.length > LONGEST_LABELLED) return false;
  const label = LABELLED.exec(text)?.[0];
  return label !== undefined && text.length - linkLength <= label.length;
}

/** In the container, made as its other lines are, and nothing speaks against it. */
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
