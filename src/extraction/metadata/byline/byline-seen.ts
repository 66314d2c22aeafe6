import { namesOf } from '../../../model/byline';
import type { Line } from '../../body/lines/gather';
import { readingLength } from '../../body/lines/prose';
import { childrenOf, isInline, textOfNode, type PageNode } from '../../tree/page-tree';
import { beginsAuthorBox, BY_ADDRESS, isOfOthers, type AuthorMarks } from './author-marks';
import { isBy } from './by';
import { withoutDates, wordedNames } from './byline-words';
import type { DateLanguage } from '../dates/month-names';
import { findDates } from '../dates/worded-dates';
import { loneName } from './lone-name';
import { nameTextOf } from './name-within';
import { cleanNames, isPersonLike, startsWithBy } from './names';
import type { Surroundings } from '../surroundings';

/** A byline as the page shows it. */
export interface SeenByline {
  /** The names only. */
  readonly names: string;
  /** The whole line, which shows how the names are joined. */
  readonly line: string;
  /** The element that holds them. */
  readonly node: PageNode;
  /** Confidence that this is the article's author; see `SURE`. */
  readonly trust: number;
}

/** From this trust on, a seen byline needs no confirmation by a claim. */
export const SURE = 3;
/** Longest line of names, in code units. */
export const LONGEST = 150;

/** What the search for bylines needs besides the lines. */
export interface Looking {
  readonly language: DateLanguage;
  readonly markOf: AuthorMarks;
}

const bySurest = (a: SeenByline, b: SeenByline): number => b.trust - a.trust;

/** Bylines near the headline, most trusted first. */
export function bylinesNear(
  { near, after, headlineAt = Number.NEGATIVE_INFINITY }: Surroundings,
  looking: Looking,
): readonly SeenByline[] {
  const found: SeenByline[] = [];
  for (const [index, line] of near.entries()) {
    if (line.text.length > LONGEST || (index < headlineAt && isTeaser(line))) continue;
    addMarked(line, looking, 0, found);
    for (const names of wordedNames(line, looking.language))
      found.push({ names, line: line.text, node: line.node, trust: SURE });
    addLabelled(line, near[index - 1], found);
    addBoxed(line, found);
    if (Math.abs(index - headlineAt) <= NEXT_LINES && line.text.length <= LONGEST_DATED)
      addDated(line, looking.language, () => [...near, ...after], found);
    if (index > headlineAt && index - headlineAt <= NEXT_LINES) {
      const headline = near[headlineAt]?.text ?? '';
      const names = loneName(index, { near, after, headline }, looking.language);
      if (names !== undefined) found.push({ names, line: line.text, node: line.node, trust: SURE });
    }
  }
  return found.sort(bySurest);
}

/** Above the headline, a line with a link as long as a headline is another article's teaser, with its own byline. */
const isTeaser = ({ node, text, linkLength }: Line): boolean =>
  linkLength > 0 && readingLength(text) >= LEAST_HEADLINE && !startsWithBy(text) && hasHeadlineLink(node, 0);
/** Shortest headline, as `readingLength` counts. */
const LEAST_HEADLINE = 24;
const LINK_DEPTH = 6;

/** In scripts without capitals a headline may look like a person's name, but it is longer. */
const isName = (text: string): boolean => isPersonLike(text) && readingLength(text) < LONGEST_NAME;
const LONGEST_NAME = 40;

function hasHeadlineLink(node: PageNode, depth: number): boolean {
  if (node.linkLength === 0 || depth > LINK_DEPTH) return false;
  if (node.tag !== 'a') return childrenOf(node).some((child) => hasHeadlineLink(child, depth + 1));
  const text = textOfNode(node);
  return readingLength(text) >= LEAST_HEADLINE && !namesOf(text).every(isName);
}

/** How many lines from the headline a line with only a name and a date may be and still count as a byline. */
const NEXT_LINES = 3;

/** Lines below the article must be shorter than this, in code units: a byline there is a line of its own. */
const SHORT = 80;
const LONGEST_BOXED = 50;

/**
 * Bylines below the article, most trusted first: lines that are nothing but a byline, and author boxes. Teasers
 * further down have bylines too, so each kind (by words, by mark, by box) counts only where all its finds agree.
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
    for (const names of byWords) worded.push({ names, line: text, node, trust: 1 });
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

/** Adds the name below a line that says only "Author". */
function addLabelled(line: Line, above: Line | undefined, found: SeenByline[]): void {
  if (above === undefined || line.text.length > 60 || !isBy(above.text)) return;
  // In a table about a film or book, "Written by" labels its author; "Author" may be that of the article.
  if (CELLS.has(above.node.tag) && ENDS_WITH_BY.test(above.text)) return;
  const names = personOf(line.text);
  if (names !== undefined) found.push({ names, line: line.text, node: line.node, trust: SURE });
}

/** Adds the first line of an author box if it is short: her name, perhaps before a link to follow her. */
function addBoxed(line: Line, found: SeenByline[]): void {
  if (line.text.length > LONGEST_BOXED || !beginsAuthorBox(line.node)) return;
  const [first] = childrenOf(line.node);
  const names = (first?.tag === 'a' ? personOf(textOfNode(first)) : undefined) ?? personOf(line.text);
  if (names !== undefined) found.push({ names, line: line.text, node: line.node, trust: 0.5 });
}

/** Adds whoever is named below a heading "Author", even if it is no person but an editorial staff. */
function addTitled(line: Line, above: Line | undefined, found: SeenByline[]): void {
  if (above === undefined || line.text.length > LONGEST_BOXED || !/^h\d$/u.test(above.node.tag)) return;
  const names = isBy(above.text) ? cleanNames(line.text) : undefined;
  if (names !== undefined) found.push({ names, line: line.text, node: line.node, trust: 0.5 });
}

const LONGEST_DATED = 80;

/**
 * Adds the name from a line with only a name and a date, near the headline: "Ada Holm, 1 May 2019". Sections and tags
 * look the same ("Youth Work, 1 May 2019"), so the name must also occur in another line of under 300 code units.
 */
function addDated(line: Line, language: DateLanguage, all: () => readonly Line[], found: SeenByline[]): void {
  if (findDates(line.text, language).length === 0) return;
  const names = personOf(withoutDates(line.text, language));
  if (names === undefined || !isOnePiece(line.node, names)) return;
  const isAgain = all().some(
    (other) => other !== line && other.text.length < 300 && other.text.includes(names),
  );
  if (isAgain) found.push({ names, line: line.text, node: line.node, trust: SURE });
}

/** True where the names stand in one run of text, not in two links side by side. */
function isOnePiece(node: PageNode, names: string): boolean {
  return node.parts.some((part) =>
    typeof part === 'string' ? part.includes(names) : isOnePiece(part, names),
  );
}

/** How many children of a large element are searched for those that make up one of its bare lines. */
const MAX_RUNS = 200;

/** The inline elements of a line that stands bare in a larger element, between its paragraphs. */
function runsWithin({ node, text }: Line): readonly PageNode[] {
  return childrenOf(node)
    .slice(0, MAX_RUNS)
    .filter((run) => isInline(run) && run.end - run.start <= LONGEST && text.includes(textOfNode(run)));
}

/** A link to an author's page is a byline with a name in it, and not in a sentence about someone else's column. */
const isByline = ({ text }: Line, names: string): boolean =>
  namesOf(names).every(isPersonLike) && (startsWithBy(text) || !/[.!?…。]$/u.test(text));

/** Adds names in elements marked as an author's by class, link address, `rel` or `itemprop`. */
function addMarked(line: Line, { language, markOf }: Looking, doubt: number, found: SeenByline[]): void {
  const visit = (node: PageNode, depth: number): void => {
    const mark = markOf(node);
    if (mark > 0) {
      const text = nameTextOf(node);
      const names = text.length > LONGEST ? undefined : cleanNames(withoutDates(text, language));
      if (names !== undefined && (mark !== BY_ADDRESS || (doubt === 0 && isByline(line, names)))) {
        const trust = mark + (isPersonLike(names) ? 1 : 0) + (startsWithBy(line.text) ? 0.5 : 0);
        found.push({ names, line: line.text, node, trust: trust - doubt });
      }
    }
    if (depth < 6 && node.parts.length < 60)
      for (const part of node.parts) if (typeof part !== 'string') visit(part, depth + 1);
  };
  for (const node of line.node.end - line.node.start <= 2 * LONGEST ? [line.node] : runsWithin(line))
    visit(node, 0);
  // The line may be the first of several in an element marked as an author's: name, role, date.
  for (let at = line.node.parent, step = 0; at !== undefined && step < 2; at = at.parent, step += 1) {
    if (line.node.start !== at.start) break;
    if (at.end - at.start > LONGEST || markOf(at) === 0) continue;
    const names = cleanNames(withoutDates(line.text, language));
    if (names !== undefined)
      found.push({ names, line: line.text, node: at, trust: 2 + (isPersonLike(names) ? 1 : -0.5) - doubt });
  }
}
