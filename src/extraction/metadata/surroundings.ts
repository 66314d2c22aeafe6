import { gatherLines, type Line } from '../body/lines/gather';
import { proseOf } from '../body/lines/prose';
import { isInside, type PageNode } from '../tree/page-tree';
import type { Headline } from './title/headline';
import { likenessTo } from './title/likeness';

/** The lines around the headline, where pages say who wrote the article, and when. */
export interface Surroundings {
  /** Lines from a little above the headline to the first paragraphs, in reading order. */
  readonly near: readonly Line[];
  /** The lines after that, as many as an article may have. */
  readonly after: readonly Line[];
  /** Index of the headline in `near`; undefined when none is seen. */
  readonly headlineAt: number | undefined;
}

const LINES_ABOVE = 8;
const LINES_BELOW = 30;
/** Paragraphs of the body that may come before a byline. */
const PARAGRAPHS = 2;
/** Least running text of a paragraph, as `proseOf` counts: a standfirst is shorter than two of them. */
const PARAGRAPH = 160;
/** More lines than articles have: anything later belongs to a list. */
const LINES_AFTER = 1500;
const LINES_WITHOUT_HEADLINE = 60;

/**
 * Cuts out the page's lines around the headline; where no heading is one, around a line that repeats the title; else
 * the first lines of the page.
 */
export function surroundingsOf(
  nodes: readonly PageNode[],
  headline: Headline | undefined,
  title: string,
): Surroundings {
  const [root] = nodes;
  const lines = root === undefined ? [] : gatherLines(root);
  const found = headline === undefined ? lineSaying(title, lines) : lineOf(headline, lines);
  const first = Math.max(0, found - LINES_ABOVE);
  let last = found < 0 ? LINES_WITHOUT_HEADLINE : found + LINES_BELOW;
  let paragraphs = 0;
  for (let index = Math.max(0, found + 1); index < Math.min(last, lines.length); index += 1) {
    const line = lines[index];
    if (line !== undefined && isParagraph(line)) paragraphs += 1;
    if (paragraphs > PARAGRAPHS) last = index;
  }
  return {
    near: lines.slice(first, last),
    after: lines.slice(last, last + LINES_AFTER),
    headlineAt: found < 0 ? undefined : found - first,
  };
}

/** Index of the line of the first heading with running text soon below it, else of that where it follows soonest. */
function lineOf(headline: Headline, lines: readonly Line[]): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const node of headline.nodes) {
    const at = lines.findIndex((line) => isOfHeadline(line, node, headline.text));
    if (at < 0) continue;
    const text = paragraphAfter(at, lines);
    const distance = text < 0 ? lines.length : text - at;
    if (distance < bestDistance) [best, bestDistance] = [at, distance];
    if (distance <= LINES_BELOW) break;
  }
  return best;
}

/** Index of the first paragraph of running text below a line; -1 where there is none. */
function paragraphAfter(at: number, lines: readonly Line[]): number {
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined && isParagraph(line)) return index;
  }
  return -1;
}

/** The length is the cheaper test: `proseOf` counts a character as three letters at most. */
const isParagraph = (line: Line): boolean => line.text.length * 3 >= PARAGRAPH && proseOf(line) >= PARAGRAPH;

function isOfHeadline({ node, text }: Line, heading: PageNode, words: string): boolean {
  if (node.end < heading.start) return false;
  if (isInside(node, heading)) return true;
  // A headline in an inline element: its words are in the line of the enclosing element.
  return text.length < words.length + 100 && text.includes(words) && isInside(heading, node);
}

const SAME = 0.9;

/** Index of the last line before the running text that is the title: menus and breadcrumbs above may repeat it. */
function lineSaying(title: string, lines: readonly Line[]): number {
  const text = paragraphAfter(-1, lines);
  const end = text < 0 ? lines.length : text;
  const likenessOf = likenessTo([title]);
  return lines.findLastIndex(
    (line, index) => index < end && line.text.length < 2 * title.length && likenessOf(line.text) >= SAME,
  );
}
