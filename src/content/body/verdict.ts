import { FEATURES } from './features';
import { REACH as NONE } from './group-steps';
import { GROUPS } from './marks';

/** What is sure of a line before anything is weighed; undefined when it is not. */
export type Verdict = { readonly isKept: boolean; readonly reason: string } | undefined;

/** Column of a feature in the rows of `featuresOf`. */
export function columnOf(name: string): number {
  const column = FEATURES.indexOf(name);
  if (column < 0) throw new Error(`No feature is called ${name}`);
  return column;
}

const stepsTo = (group: string): number => columnOf(`steps_${group}`);

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
).map((group) => ({ group, index: GROUPS.indexOf(group), column: stepsTo(group) }));
const SECOND_LOOK = (['tweet', 'quote', 'caption'] as const).map((group) => GROUPS.indexOf(group));
const TWEET = stepsTo('tweet');
/** Groups that an article's own paragraphs are in, too. */
const HARMLESS: ReadonlySet<string> = new Set(['body', 'text', 'lead', 'quote', 'tweet', 'embed', 'source']);
const SUSPECT = GROUPS.filter((group) => !HARMLESS.has(group)).map(stepsTo);

const LENGTH = columnOf('length');
const LINK_SHARE = columnOf('linkShare');
const IS_PARAGRAPH = columnOf('isParagraph');
const HEADING_LEVEL = columnOf('headingLevel');
const IS_LIST_ITEM = columnOf('isListItem');
const IS_QUOTE = columnOf('isQuote');
const IS_CELL = columnOf('isCell');
const PROMPT = columnOf('prompt');
const ADDRESSES = columnOf('addresses');
const BRACKETS = columnOf('brackets');
const TITLE_SHARE = columnOf('titleShare');
const REPEATS = columnOf('repeats');
const IS_INSIDE = columnOf('isInside');
const DEPTH = columnOf('depth');
const FROM_FIRST = columnOf('fromFirst');
const BRANCH_LINKS = columnOf('branchLinks');
const PARENT_LINKS = columnOf('parentLinks');
const SIGNATURE_PROSE = columnOf('signatureProse');

/**
 * Decides by the names around a line alone, before its features are counted, which takes longer: navigation and
 * related links are most of many pages. A posted message, a quotation and a caption need a second look.
 */
export function verdictByName(steps: readonly number[]): Verdict {
  if (SECOND_LOOK.some((group) => (steps[group] ?? NONE) < NONE)) return undefined;
  const out = OUT.find(({ index }) => (steps[index] ?? NONE) < NONE);
  return out === undefined ? undefined : { isKept: false, reason: out.group };
}

/** Decides the clear cases by what anybody would say of them; the others are left to the trees. */
export function verdictOf(row: readonly number[]): Verdict {
  const at = (column: number): number => row[column] ?? 0;
  if (at(PROMPT) > 0) return { isKept: false, reason: `prompt ${at(PROMPT)}` };
  if (at(HEADING_LEVEL) > 0 && at(TITLE_SHARE) > 0.95 && at(LENGTH) > 4)
    return { isKept: false, reason: 'headline' };
  // A posted message often stands in a "social-embed", and yet is quoted by the article.
  if (at(TWEET) < NONE && at(IS_QUOTE) === 1 && at(IS_INSIDE) === 1) return { isKept: true, reason: 'post' };
  const isFramed = at(IS_QUOTE) === 1 || at(IS_CELL) === 1;
  const out = OUT.find(({ group, column }) => at(column) < NONE && !(group === 'caption' && isFramed));
  if (out !== undefined) return { isKept: false, reason: out.group };
  return isPlainlyBody(at) ? { isKept: true, reason: 'plain' } : undefined;
}

/** In the container, after its first paragraph, made as its other lines are, and nothing speaks against it. */
function isPlainlyBody(at: (column: number) => number): boolean {
  if (at(IS_INSIDE) !== 1 || at(FROM_FIRST) < 0 || SUSPECT.some((column) => at(column) < NONE)) return false;
  if (at(LINK_SHARE) >= 0.5 || at(BRANCH_LINKS) >= 0.5 || at(PARENT_LINKS) >= 0.4) return false;
  if (at(REPEATS) > 0 || at(ADDRESSES) > 0 || at(BRACKETS) > 0) return false;
  const isHeadingOrItem = at(HEADING_LEVEL) > 1 || at(IS_LIST_ITEM) === 1;
  const isUsualMake = at(SIGNATURE_PROSE) > 0.05;
  const isUsualPlace = at(IS_PARAGRAPH) === 1 || at(IS_QUOTE) === 1 || at(DEPTH) === 0;
  return isHeadingOrItem || (isUsualMake && isUsualPlace);
}
