import type { Line } from '../body/gather';
import { isLower, isUpper } from '../text/letters';
import { attributeOf, textOfNode, type PageNode } from '../tree/page-tree';
import type { DateLanguage } from './dates/month-names';
import { findDates } from './dates/worded-dates';
import { isBy, mayBeginWithBy, mayHoldBy, PARTING, withoutLeadingSigns } from './by';
import { cleanNames, isPersonLike, startsWithBy, withoutBy } from './names';
import type { Surroundings } from './surroundings';

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

const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:authors?|byline|bylines|by-?line|autor(?:en|es|i)?|autores|auteurs?|autore|writer|reporter|journalist|contributors?|verfasser|redakteur|person|by|signature|firma)(?:$|[\s_-])|author(?:s|-?name|name)?$|byline/u;
/** Parts of an author's box that are no name, and comments, which have authors of their own. */
const NOT_NAMES =
  /comment|reply|bio(?:graphy)?(?:$|[\s_-])|avatar|image|img|social|follow|email|description|job|role|title-?role|related|teaser|share|button|(?:^|[\s_-])date$|meta-prep|search|widget|menu/u;
const LONGEST = 150;

/**
 * Bylines beside the headline; and below the article where a line is nothing but one, or where a box is called
 * the author's. The surest first.
 */
export function bylinesSeen(
  { near, after, headlineAt = Number.NEGATIVE_INFINITY }: Surroundings,
  language: DateLanguage,
): readonly SeenByline[] {
  const found: SeenByline[] = [];
  const all = [...near, ...after];
  for (const [index, line] of near.entries()) {
    found.push(...markedNames(line, language, 0), ...wordedNames(line, language, SURE));
    found.push(...labelledName(line, near[index - 1]));
    if (Math.abs(index - headlineAt) <= NEXT_LINES) found.push(...datedName(line, language, all));
  }
  const worded: SeenByline[] = [];
  const marked: SeenByline[] = [];
  const boxed: SeenByline[] = [];
  for (const line of after) {
    boxed.push(...boxedName(line));
    if (line.text.length >= SHORT) continue;
    const byWords = wordedNames(line, language, 1);
    const byMark = markedNames(line, language, 2.5).filter(({ trust }) => trust > 0);
    if ((byWords.length === 0 && byMark.length === 0) || isOfOthers(line.node)) continue;
    worded.push(...byWords);
    marked.push(...byMark);
  }
  found.push(...theOne(worded), ...theOne(marked), ...theOne(boxed));
  return found.sort((a, b) => b.trust - a.trust);
}

/** Below the article a byline is a line of its own. */
const SHORT = 80;

/** Names of a box below the article that tells of its author. */
const AUTHOR_BOX =
  /(?:^|[\s_-])(?:about-?)?(?:author|autor|auteur)s?[_-]{0,2}(?:bio|box|info|card|block|area|data|description|details|profile|section|widget|content|text)(?:$|[\s_-])|about-?author/u;

/** A part of each of these. */
const MAYBE_BOX = /aut/u;

/** The first line of an author's box, where it is short: her name. */
function boxedName(line: Line): readonly SeenByline[] {
  if (line.text.length > 50) return [];
  let at: PageNode | undefined = line.node;
  for (let step = 0; at !== undefined && step < 6; step += 1, at = at.parent) {
    if (!MAYBE_BOX.test(at.names) || !AUTHOR_BOX.test(at.names) || /comment/u.test(at.names)) continue;
    if (line.node.start !== at.start) return [];
    const names = cleanNames(line.text);
    return names !== undefined && isPersonLike(names) ? [{ names, line: line.text, trust: 0.5 }] : [];
  }
  return [];
}

const NEXT_LINES = 3;

/** Further down teasers have bylines too: where several people are named, none is believed. */
function theOne(found: readonly SeenByline[]): readonly SeenByline[] {
  return new Set(found.map(({ names }) => names)).size === 1 ? found.slice(0, 1) : [];
}

/** Within comments or teasers, which are by others. */
function isOfOthers(node: PageNode): boolean {
  let at: PageNode | undefined = node;
  for (let step = 0; at !== undefined && step < 10 && at.tag !== 'body'; step += 1, at = at.parent)
    if (/comment|disqus|related|teaser|sidebar|widget|footer/u.test(at.names) || at.tag === 'footer')
      return true;
  return false;
}

/** Stands in one run of text, not in two links side by side. */
function isOnePiece(node: PageNode, names: string): boolean {
  return node.parts.some((part) =>
    typeof part === 'string' ? part.includes(names) : isOnePiece(part, names),
  );
}

/** "Author" in a line of its own, and the name in the next. */
function labelledName(line: Line, above: Line | undefined): readonly SeenByline[] {
  if (above === undefined || line.text.length > 60 || !isBy(above.text)) return [];
  const names = cleanNames(line.text);
  return names !== undefined && isPersonLike(names) ? [{ names, line: line.text, trust: SURE }] : [];
}

/**
 * A line of a name and a date alone, beside the headline: "Ada Holm, 1 May 2019". Sections and tags stand there as
 * well ("Youth Work, 1 May 2019"): a person is named again, in a line of her own or one that begins with her.
 */
function datedName(line: Line, language: DateLanguage, all: readonly Line[]): readonly SeenByline[] {
  if (line.text.length > 80 || findDates(line.text, language).length === 0) return [];
  const names = cleanNames(withoutDates(line.text, language));
  if (names === undefined || !isPersonLike(names)) return [];
  if (!isOnePiece(line.node, names)) return [];
  const isAgain = all.some(
    (other) => other !== line && other.text.length < 300 && other.text.includes(names),
  );
  return isAgain ? [{ names, line: line.text, trust: SURE }] : [];
}

/** Names in elements that are called an author's, by class, by `rel` or by `itemprop`. */
function markedNames(line: Line, language: DateLanguage, doubt: number): readonly SeenByline[] {
  if (line.text.length > LONGEST) return [];
  const found: SeenByline[] = [];
  const take = (node: PageNode): void => {
    const mark = markOf(node);
    if (mark === 0) return;
    const text = textOfNode(node);
    const names = cleanNames(withoutDates(text, language));
    if (names === undefined || text.length > LONGEST) return;
    found.push({
      names,
      line: line.text,
      trust: mark + (isPersonLike(names) ? 1 : 0) + (startsWithBy(line.text) ? 0.5 : 0),
    });
  };
  const visit = (node: PageNode, depth: number): void => {
    take(node);
    if (depth < 6 && node.parts.length < 60)
      for (const part of node.parts) if (typeof part !== 'string') visit(part, depth + 1);
  };
  if (line.node.end - line.node.start <= 2 * LONGEST) visit(line.node, 0);
  // The line may be the first of several in an element that is called an author's: name, role, date.
  for (let at = line.node.parent, step = 0; at !== undefined && step < 2; at = at.parent, step += 1) {
    if (at.end - at.start > LONGEST || markOf(at) === 0 || line.node.start !== at.start) continue;
    const names = cleanNames(withoutDates(line.text, language));
    if (names !== undefined)
      found.push({ names, line: line.text, trust: 2 + (isPersonLike(names) ? 1 : -0.5) });
  }
  return found.map(({ names, line: text, trust }) => ({ names, line: text, trust: trust - doubt }));
}

/** How plainly an element is called an author's: 0 not, 2 by class, 3 by `rel` or `itemprop`. */
function markOf(node: PageNode): number {
  const mark = namedMark(node);
  return mark > 0 && NOT_NAMES.test(node.names) ? 0 : mark;
}

function namedMark(node: PageNode): number {
  const rel = node.tag === 'a' ? attributeOf(node.element, 'rel').toLowerCase() : '';
  if (rel !== '' && /(?:^|\s)author(?:\s|$)/u.test(rel)) return 3;
  const itemprop = attributeOf(node.element, 'itemprop');
  if (itemprop !== '' && /(?:^|\s)(?:author|creator)(?:\s|$)/u.test(itemprop)) return 3;
  // One space stands between no class and no id.
  return node.names.length > 1 && AUTHOR_NAMES.test(node.names) ? 2.5 : 0;
}

/** Names behind "By" and its likes, where a line or a part of it is nothing else. */
function wordedNames(line: Line, language: DateLanguage, trust: number): readonly SeenByline[] {
  if (line.text.length > LONGEST) return [];
  const isLikely = mayHoldBy(line.text);
  const texts = isLikely ? [line.text] : [];
  for (const part of line.node.parts) {
    if (typeof part === 'string' || (!isLikely && !mayBeginWithBy(firstTextOf(part)))) continue;
    const text = textOfNode(part);
    if (text.length < line.text.length && mayHoldBy(text)) texts.push(text);
  }
  return texts.flatMap((text) =>
    namesBehindBy(text, language).map((names) => ({ names, line: line.text, trust })),
  );
}

/** The first text that is seen of an element. */
function firstTextOf(node: PageNode): string {
  for (const part of node.parts) {
    const text = typeof part === 'string' ? part.trim() : firstTextOf(part);
    if (text !== '') return text;
  }
  return '';
}

function namesBehindBy(written: string, language: DateLanguage): readonly string[] {
  const dates = findDates(written, language);
  const dated = dates.length > 0;
  return withoutDates(written, language, dates)
    .split(PARTING)
    .flatMap((piece) => {
      const text = withoutLeadingSigns(piece);
      if (!startsWithBy(text)) return [];
      const names = cleanNames(text);
      if (names === undefined) return [];
      const first = names.split(/,\s|\s(?:und|and|et|y|e|og|och|&)\s/u)[0] ?? '';
      const isName = isPersonLike(first) || (dated && isCapitalWord(withoutBy(text)));
      return isName ? [names] : [];
    });
}

const isCapitalWord = (text: string): boolean => isUpper(text.charCodeAt(0)) && /^\S{2,}$/u.test(text);

const CLOCK =
  /(?:,?\s*(?:um|at|à|a las|kl\.?|@))?\s*\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?\b(?:\s?(?:[ap]\.?m\.?|uhr|utc|gmt|h))?/gi;

/** "Von A. B. am 7. 8. 2013" without "am", the word that leads to the date: one to four small letters. */
function withoutLinkingWord(text: string): string {
  const bare = text.trimEnd();
  const start = bare.lastIndexOf(' ') + 1;
  const length = bare.length - start;
  if (length < 1 || length > 4) return text;
  for (let at = start; at < bare.length; at += 1) if (!isLower(bare.charCodeAt(at))) return text;
  return bare.slice(0, Math.max(0, start - 1));
}

/** A line without its dates, weekdays and clock times; a bar in their place. */
function withoutDates(text: string, language: DateLanguage, dates = findDates(text, language)): string {
  if (!/\d/u.test(text) && dates.length === 0) return text.replace(/^[\s|]+|[\s|]+$/gu, '');
  let rest = text;
  for (const { start, end } of [...dates].reverse())
    rest = `${withoutLinkingWord(rest.slice(0, start))} | ${rest.slice(end)}`;
  return rest.replace(CLOCK, ' | ').replace(/^[\s|]+|[\s|]+$/gu, '');
}
