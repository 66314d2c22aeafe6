import { namesOf } from '../../../model/byline';
import type { Line } from '../../body/lines/gather';
import { readingLength } from '../../body/lines/prose';
import { childrenOf, isInline, textOfNode, type PageNode } from '../../tree/page-tree';
import { beginsAuthorBox, isOfOthers, type AuthorMarks } from './author-marks';
import { isBy } from './by';
import { withoutDates, wordedNames } from './byline-words';
import type { DateLanguage } from '../dates/month-names';
import { findDates } from '../dates/worded-dates';
import { nameTextOf } from './name-within';
import { cleanNames, isPersonLike, startsWithBy } from './names';
import type { Surroundings } from '../surroundings';

/** A byline as the page shows it. */
export interface SeenByline {
  /** Names alone. */
  readonly names: string;
  /** All of the line, for reading how names are joined. */
  readonly line: string;
  /** How sure it is that this is the article's author; see `SURE`. */
  readonly trust: number;
}

/** From this trust on a seen byline stands by itself. */
export const SURE = 3;
/** A line of names is no longer, in code units. */
export const LONGEST = 150;

/** What it takes to look for bylines. */
export interface Looking {
  readonly language: DateLanguage;
  readonly markOf: AuthorMarks;
}

const bySurest = (a: SeenByline, b: SeenByline): number => b.trust - a.trust;

/** Bylines beside the headline, the surest first. */
export function bylinesNear(
  { near, after, headlineAt = Number.NEGATIVE_INFINITY }: Surroundings,
  looking: Looking,
): readonly SeenByline[] {
  const found: SeenByline[] = [];
  for (const [index, line] of near.entries()) {
    if (line.text.length > LONGEST || (index < headlineAt && isTeaser(line))) continue;
    addMarked(line, looking, 0, found);
    for (const names of wordedNames(line, looking.language))
      found.push({ names, line: line.text, trust: SURE });
    addLabelled(line, near[index - 1], found);
    addBoxed(line, found);
    if (Math.abs(index - headlineAt) <= NEXT_LINES && line.text.length <= LONGEST_DATED)
      addDated(line, looking.language, () => [...near, ...after], found);
  }
  return found.sort(bySurest);
}

/** Above the headline, a link of some words makes a line a teaser of another article, with a byline of its own. */
const isTeaser = ({ node, text, linkLength }: Line): boolean =>
  linkLength > 0 && readingLength(text) >= LEAST_HEADLINE && !startsWithBy(text) && hasHeadlineLink(node, 0);
/** A headline is no shorter, in letters of an alphabet. */
const LEAST_HEADLINE = 24;
const LINK_DEPTH = 6;

/** In scripts without capitals a headline may look like a person's name, but is longer. */
const isName = (text: string): boolean => isPersonLike(text) && readingLength(text) < LONGEST_NAME;
const LONGEST_NAME = 40;

function hasHeadlineLink(node: PageNode, depth: number): boolean {
  if (node.linkLength === 0 || depth > LINK_DEPTH) return false;
  if (node.tag !== 'a') return childrenOf(node).some((child) => hasHeadlineLink(child, depth + 1));
  const text = textOfNode(node);
  return readingLength(text) >= LEAST_HEADLINE && !namesOf(text).every(isName);
}

/** How far from the headline a line of a name and a date alone is a byline. */
const NEXT_LINES = 3;

/** Below the article a byline is a line of its own. */
const SHORT = 80;
const LONGEST_BOXED = 50;

/**
 * Bylines below the article, where a line is nothing but one, or where a box is called the author's. Further down
 * teasers have bylines too: where several people are named, none is believed. The surest first.
 */
export function bylinesBelow({ after }: Surroundings, looking: Looking): readonly SeenByline[] {
  const worded: SeenByline[] = [];
  const marked: SeenByline[] = [];
  const boxed: SeenByline[] = [];
  for (const [index, line] of after.entries()) {
    const { text, node } = line;
    if (text.length >= SHORT) continue;
    addBoxed(line, boxed);
    addTitled(line, after[index - 1], boxed);
    const byWords = wordedNames(line, looking.language);
    const byMark: SeenByline[] = [];
    addMarked(line, looking, 2.5, byMark);
    if ((byWords.length === 0 && byMark.length === 0) || isOfOthers(node)) continue;
    for (const names of byWords) worded.push({ names, line: text, trust: 1 });
    for (const one of byMark) if (one.trust > 0) marked.push(one);
  }
  return [...theOne(worded), ...theOne(marked), ...theOne(boxed)].sort(bySurest);
}

function theOne(found: readonly SeenByline[]): readonly SeenByline[] {
  const [first] = found;
  return first !== undefined && found.every(({ names }) => names === first.names) ? [first] : [];
}

function personOf(text: string): string | undefined {
  const names = cleanNames(text);
  return names !== undefined && isPersonLike(names) ? names : undefined;
}

const CELLS = new Set(['th', 'td']);
const ENDS_WITH_BY = /\s(?:by|von|par|por|da|di|av|af|door)\s?:?$/iu;

/** "Author" in a line of its own, and the name in the next. */
function addLabelled(line: Line, above: Line | undefined, found: SeenByline[]): void {
  if (above === undefined || line.text.length > 60 || !isBy(above.text)) return;
  // "Written by" heads a row in a table of what the article is about, a film or a book; "Author" may be the article's.
  if (CELLS.has(above.node.tag) && ENDS_WITH_BY.test(above.text)) return;
  const names = personOf(line.text);
  if (names !== undefined) found.push({ names, line: line.text, trust: SURE });
}

/** The first line of an author's box, where it is short: her name, before a link to follow her. */
function addBoxed(line: Line, found: SeenByline[]): void {
  if (line.text.length > LONGEST_BOXED || !beginsAuthorBox(line.node)) return;
  const [first] = childrenOf(line.node);
  const names = (first?.tag === 'a' ? personOf(textOfNode(first)) : undefined) ?? personOf(line.text);
  if (names !== undefined) found.push({ names, line: line.text, trust: 0.5 });
}

/** Below a heading "Author" whoever is named, a staff as well. */
function addTitled(line: Line, above: Line | undefined, found: SeenByline[]): void {
  if (above === undefined || line.text.length > LONGEST_BOXED || !/^h\d$/u.test(above.node.tag)) return;
  const names = isBy(above.text) ? cleanNames(line.text) : undefined;
  if (names !== undefined) found.push({ names, line: line.text, trust: 0.5 });
}

const LONGEST_DATED = 80;

/**
 * A line of a name and a date alone, beside the headline: "Ada Holm, 1 May 2019". Sections and tags stand there as
 * well ("Youth Work, 1 May 2019"): a person is named again, in a line of her own or one that begins with her.
 */
function addDated(line: Line, language: DateLanguage, all: () => readonly Line[], found: SeenByline[]): void {
  if (findDates(line.text, language).length === 0) return;
  const names = personOf(withoutDates(line.text, language));
  if (names === undefined || !isOnePiece(line.node, names)) return;
  const isAgain = all().some(
    (other) => other !== line && other.text.length < 300 && other.text.includes(names),
  );
  if (isAgain) found.push({ names, line: line.text, trust: SURE });
}

/** Stands in one run of text, not in two links side by side. */
function isOnePiece(node: PageNode, names: string): boolean {
  return node.parts.some((part) =>
    typeof part === 'string' ? part.includes(names) : isOnePiece(part, names),
  );
}

/** How many parts of a page's column are looked through for what stands in one bare line of it. */
const MAX_RUNS = 200;

/** The elements that make up a line which stands bare in a larger element, between its paragraphs. */
function runsWithin({ node, text }: Line): readonly PageNode[] {
  return childrenOf(node)
    .slice(0, MAX_RUNS)
    .filter((run) => isInline(run) && run.end - run.start <= LONGEST && text.includes(textOfNode(run)));
}

/** Adds names in elements that are called an author's, by class, by `rel` or by `itemprop`. */
function addMarked(line: Line, { language, markOf }: Looking, doubt: number, found: SeenByline[]): void {
  const visit = (node: PageNode, depth: number): void => {
    const mark = markOf(node);
    if (mark > 0) {
      const text = nameTextOf(node);
      const names = text.length > LONGEST ? undefined : cleanNames(withoutDates(text, language));
      if (names !== undefined) {
        const trust = mark + (isPersonLike(names) ? 1 : 0) + (startsWithBy(line.text) ? 0.5 : 0);
        found.push({ names, line: line.text, trust: trust - doubt });
      }
    }
    if (depth < 6 && node.parts.length < 60)
      for (const part of node.parts) if (typeof part !== 'string') visit(part, depth + 1);
  };
  for (const node of line.node.end - line.node.start <= 2 * LONGEST ? [line.node] : runsWithin(line))
    visit(node, 0);
  // The line may be the first of several in an element that is called an author's: name, role, date.
  for (let at = line.node.parent, step = 0; at !== undefined && step < 2; at = at.parent, step += 1) {
    if (line.node.start !== at.start) break;
    if (at.end - at.start > LONGEST || markOf(at) === 0) continue;
    const names = cleanNames(withoutDates(line.text, language));
    if (names !== undefined)
      found.push({ names, line: line.text, trust: 2 + (isPersonLike(names) ? 1 : -0.5) - doubt });
  }
}
