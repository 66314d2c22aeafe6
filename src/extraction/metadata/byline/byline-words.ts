import { namesOf } from '../../../model/byline';
import { lazily } from '../../../model/lazily';
import type { Line } from '../../body/lines/gather';
import { isLower, isUpper } from '../../text/letters';
import { childrenOf, textOfNode, type PageNode } from '../../tree/page-tree';
import { mayBeginWithBy, mayHoldBy, PARTING, withoutLeadingSigns } from './by';
import { PUBLISHED, UPDATED, WEEKDAYS } from '../data/words';
import type { DateLanguage } from '../dates/month-names';
import { findDates } from '../dates/worded-dates';
import { textInLines } from './name-within';
import { cleanNames, isPersonLike, startsWithBy, withoutBy } from './names';

/** Names behind "By" and its likes, where a line or a part of it is nothing else. */
export function wordedNames(line: Line, language: DateLanguage): readonly string[] {
  const found: string[] = [];
  addTitled(line, found);
  const isLikely = mayHoldBy(line.text);
  if (isLikely) addNamesBehindBy(textWithBreaks(line), language, found);
  // An element that holds many lines would be looked through for each of them.
  if (line.node.parts.length > MAX_PARTS) return found;
  for (const part of line.node.parts) {
    if (typeof part === 'string' || (!isLikely && !mayBeginWithBy(firstTextOf(part)))) continue;
    const text = textOfNode(part);
    if (text.length < line.text.length && mayHoldBy(text))
      addNamesBehindBy(textInLines(part), language, found);
  }
  return found;
}

/** "김민수 기자": in Korean the reporter's title follows the name, and nothing else tells that it is one. */
const TITLED =
  /(?:^|[|\]=])\s*([\uac00-\ud7a3]{2,4})\s?(?:선임|객원)?(?:기자|특파원|논설위원)(?=\s*(?:$|[|=]|입력))/u;

function addTitled(line: Line, found: string[]): void {
  if (!line.text.includes('기자') && !/특파원|논설위원/u.test(line.text)) return;
  const [, name] = TITLED.exec(textWithBreaks(line)) ?? [];
  if (name !== undefined) found.push(name);
}

/** The line's text; with its breaks, where it is all that an element holds. */
function textWithBreaks({ node, text }: Line): string {
  if (node.end - node.start > MOST_AROUND) return text;
  const element = holderOf(text, node, 0);
  return element === undefined ? text : textInLines(element);
}

const MAX_STEPS = 4;
const MAX_PARTS = 60;
/** Code units of an element that is searched for the one that holds a line. */
const MOST_AROUND = 300;

function holderOf(text: string, node: PageNode, step: number): PageNode | undefined {
  if (textOfNode(node) === text) return node;
  if (step >= MAX_STEPS || node.parts.length > MAX_PARTS) return undefined;
  for (const child of childrenOf(node)) {
    const found = child.end - child.start < text.length / 2 ? undefined : holderOf(text, child, step + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first text that is seen of an element. */
function firstTextOf(node: PageNode): string {
  for (const part of node.parts) {
    const text = typeof part === 'string' ? part.trim() : firstTextOf(part);
    if (text !== '') return text;
  }
  return '';
}

function addNamesBehindBy(written: string, language: DateLanguage, found: string[]): void {
  const dates = findDates(written, language);
  for (const piece of withoutDates(written, language, dates).split(PARTING)) {
    const text = withoutLeadingSigns(piece);
    if (!startsWithBy(text)) continue;
    const names = cleanNames(text);
    if (names === undefined) continue;
    const [first = ''] = namesOf(names);
    if (isPersonLike(first) || (dates.length > 0 && isCapitalWord(withoutBy(text)))) found.push(names);
  }
}

const isCapitalWord = (text: string): boolean => isUpper(text.charCodeAt(0)) && /^\S{2,}$/u.test(text);

const CLOCK =
  /(?:,?\s*(?:um|at|à|a las|kl\.?|@))?\s*\b\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?\b(?:\s?(?:[ap]\.?m\.?|uhr|utc|gmt|h))?/gi;

/** What has none of it has no clock time: the pattern above takes a browser a millisecond to compile. */
const MAYBE_CLOCK = /\d\s?[:.hH]\s?\d/;

/** "By Ada Holm on Monday, 3 May 2019" without "on Monday,". */
function withoutWeekday(text: string): string {
  const bare = text.replace(/[\s,.]{1,4}$/u, '');
  const start = bare.lastIndexOf(' ') + 1;
  const before = bare.slice(0, start);
  if (!weekdays().has(bare.slice(start).toLowerCase())) return text;
  return bare.length - start <= SHORT_WEEKDAY && mayLackLastName(before) ? text : before;
}

/** "Sun", "Do" and "Mar" are last names as well. */
const SHORT_WEEKDAY = 4;

/** "By Joon" of "By Joon Sun": a first name alone; not "By Joon Park,". */
function mayLackLastName(before: string): boolean {
  const words = before.trim().split(' ');
  return before !== '' && !/[,|]\s$/u.test(before) && words.length < (startsWithBy(before) ? 3 : 2);
}

const weekdays = lazily((): ReadonlySet<string> => new Set(WEEKDAYS.split(' ')));

/** "Von A. B. am 7. 8. 2013" without "am", the word that leads to the date: one to four small letters. */
function withoutLinkingWord(text: string): string {
  const bare = text.trimEnd();
  const start = bare.lastIndexOf(' ') + 1;
  const length = bare.length - start;
  if (length < 1 || length > 4) return text;
  for (let at = start; at < bare.length; at += 1) if (!isLower(bare.charCodeAt(at))) return text;
  return bare.slice(0, Math.max(0, start - 1));
}

/** "By Ada Holm Published: 7/8/2013" without "Published:". Without a colon it may be a last name (Maj, Publius). */
function withoutLabel(text: string): string {
  const bare = text.trimEnd();
  if (!bare.endsWith(':')) return text;
  const start = bare.slice(0, -1).trimEnd().lastIndexOf(' ') + 1;
  const label = bare.slice(start).toLowerCase();
  return [PUBLISHED, UPDATED].some((words) => words.exec(label)?.index === 0) ? bare.slice(0, start) : text;
}

/** Behind a clock time; in small letters "et" is a word. */
const ZONE = / \|\s+(?:[ECMP][SD]?T|CES?T|BST|GMT|UTC|[IJK]ST|MSK|AE[SD]T)(?![\w-])/gu;

/** A line without its dates, weekdays and clock times; a bar in their place. */
export function withoutDates(
  text: string,
  language: DateLanguage,
  dates = findDates(text, language),
): string {
  if (!/\d/u.test(text) && dates.length === 0) return text.replace(/^[\s|]+|[\s|]+$/gu, '');
  let rest = text;
  for (const { start, end } of [...dates].reverse())
    rest = `${withoutLabel(withoutLinkingWord(withoutWeekday(rest.slice(0, start))))} | ${rest.slice(end)}`;
  const bare = MAYBE_CLOCK.test(rest) ? rest.replace(CLOCK, ' | ').replace(ZONE, ' | ') : rest;
  return bare.replace(/^[\s|]+|[\s|]+$/gu, '');
}
