import type { KindTold } from '../../metadata/claims/kind-told';
import { linkShare, type Line } from '../lines/gather';
import type { Judged } from '../judgement/judge';
import type { Survey } from '../survey/survey';

/** schema.org types of pages that list other pages. */
const LIST_TYPE = /^(?:collectionpage|searchresultspage|itemlist)$/iu;
const ARTICLE_TYPE = /(?:article|posting|recipe|reportage)$/iu;
/** Addresses of search pages: "/search/harbour", "?q=harbour". */
const SEARCH = /\/(?:search|suche|recherche|buscar|busca|cerca|zoeken)(?:[/?.]|$)|[?&](?:q|s|query|search)=/u;

/** How many lines above a paragraph its headline may be: a kicker and a time can come between. */
const REACH = 3;
/** Shortest link that may be a headline, in code units. */
const HEADLINE = 15;

/** Detects a page of teasers from several signs; the page's own claim to be an article outweighs a weak sign. */
export function isListing(
  told: KindTold,
  kept: readonly Judged[],
  { lines, prose }: Pick<Survey, 'lines' | 'prose'>,
  url: string,
): boolean {
  const isToldArticle = told.types.some((type) => ARTICLE_TYPE.test(type));
  const isToldList = told.types.some((type) => LIST_TYPE.test(type));
  const keptLines = new Set(kept.map(({ line }) => line));
  const paragraphs: number[] = [];
  lines.forEach((line, index) => {
    if (keptLines.has(line) && (prose[index] ?? 0) > 0) paragraphs.push(index);
  });
  const isTeaser = paragraphs.map((index) => isBelowLink(lines, prose, index));
  const teasers = isTeaser.filter(Boolean).length;
  const teaserShare = teasers / Math.max(1, paragraphs.length);
  const body = paragraphs.reduce((sum, index) => sum + (prose[index] ?? 0), 0);
  const headlines = lines.filter(isHeadlineLink).reduce((sum, { text }) => sum + text.length, 0);
  const linkedShare = headlines / Math.max(1, headlines + body);
  const signs =
    Number(teasers >= 3 && teaserShare > 0.6) * 2 +
    Number(teasers >= 3 && teaserShare > 0.4) +
    Number(linkedShare > 0.5) +
    Number(linkedShare > 0.75) +
    Number(isFrontOrSearch(url)) +
    Number(isToldList) -
    2 * Number(isToldArticle) -
    2 * Number(longestRun(paragraphs, isTeaser, prose) >= RUN);
  return signs >= 3;
}

/** Running text, in letters, that no page of teasers has in one stretch. */
const RUN = 900;

/** The most running text in consecutive paragraphs, none of them below a headline that links elsewhere. */
function longestRun(
  paragraphs: readonly number[],
  isTeaser: readonly boolean[],
  prose: readonly number[],
): number {
  let longest = 0;
  let run = 0;
  paragraphs.forEach((index, at) => {
    run = isTeaser[at] === true ? 0 : run + (prose[index] ?? 0);
    longest = Math.max(longest, run);
  });
  return longest;
}

/** True when the paragraph is below a headline that links elsewhere, with no other paragraph in between. */
function isBelowLink(lines: readonly Line[], prose: readonly number[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const line = lines[at];
    if (line === undefined || (prose[at] ?? 0) > 0) return false;
    if (isHeadlineLink(line)) return true;
  }
  return false;
}

const isHeadlineLink = (line: Line): boolean => linkShare(line) > 0.8 && line.text.length >= HEADLINE;

function isFrontOrSearch(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return (
    /^\/(?:index\.\w+|[a-z]{2}\/?)?$/u.test(pathname) || SEARCH.test(`${pathname}${search}`.toLowerCase())
  );
}
