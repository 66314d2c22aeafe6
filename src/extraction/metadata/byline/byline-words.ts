import { namesOf } from '../../../model/byline';
import { lazily } from '../../../model/lazily';
import type { Line } from '../../body/lines/gather';
import { isLower, isUpper } from '../../text/letters';
import { childrenOf, textOfNode, type PageNode } from '../../tree/page-tree';
import { mayBeginWithBy, mayHoldBy, PARTING, withoutLeadingChars } from './by';
import { PUBLISHED, UPDATED, WEEKDAYS } from '../data/words';
import type { DateLanguage } from '../dates/month-names';
import { findDates } from '../dates/worded-dates';
import { textInLines } from './name-within';
import { cleanNames, isPersonLike, startsWithBy, withoutBy } from './names';

/** Names after "By" or a similar phrase, where a line or a part of it is nothing else. */
export function wordedNames(line: Line, language: DateLanguage): readonly string[] {
  const found: string[] = [];
  addTitled(line, found);
  const isLikely = mayHoldBy(line.text);
  if (isLikely) addNamesBehindBy(textWithBreaks(line), language, found);
  // An element that holds many lines would be searched again for each of them.
  if (line.node.parts.length > MAX_PARTS) return found;
  for (const part of line.node.parts) {
    if (typeof part === 'string' || (!isLikely && !mayBeginWithBy(firstTextOf(part)))) continue;
    const text = textOfNode(part);
    if (text.length < line.text.length && mayHoldBy(text))
      addNamesBehindBy(textInLines(part), language, found);
  }
  return found;
}

/** "김민수 기자": in Korean the reporter's title follows the name, and nothing else marks it as a name. */
const TITLED =
  /(?:^|[|\]=])\s*([\uac00-\ud7a3]{2,4})\s?(?:선임|객원)?(?:기자|특파원|논설위원)(?=\s*(?:$|[|=]|입력))/u;

function addTitled(line: Line, found: string[]): void {
  if (!line.text.includes('기자') && !/특파원|논설위원/u.test(line.text)) return;
  const [, name] = TITLED.exec(textWithBreaks(line)) ?? [];
  if (name !== undefined) found.push(name);
}

/** The line's text; with a bar for each break where an element holds this line and nothing else. */
function textWithBreaks({ node, text }: Line): string {
  if (node.end - node.start > MOST_AROUND) return text;
  const element = holderOf(text, node, 0);
  return element === undefined ? text : textInLines(element);
}

const MAX_STEPS = 4;
const MAX_PARTS = 60;
/** Largest element that is searched for the one holding exactly a line, in code units. */
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

/** The first visible text of an element. */
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
    const text = withoutLeadingChars(piece);
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

/** A text without a match has no clock time. Tested first: `CLOCK` takes a browser a millisecond to compile. */
const MAYBE_CLOCK = /\d\s?[:.hH]\s?\d/;

/** The text before a date without its weekday: "By Ada Holm on Monday, " gives "By Ada Holm on ". */
function withoutWeekday(text: string): string {
  const bare = text.replace(/[\s,.]{1,4}$/u, '');
  const start = bare.lastIndexOf(' ') + 1;
  const before = bare.slice(0, start);
  if (!weekdays().has(bare.slice(start).toLowerCase())) return text;
  return bare.length - start <= SHORT_WEEKDAY && mayLackLastName(before) ? text : before;
}

/** Weekdays up to this length, in code units, may be last names: "Sun", "Do", "Mar". */
const SHORT_WEEKDAY = 4;

/** True where only a first name precedes: "By Joon" of "By Joon Sun", but not "By Joon Park,". */
function mayLackLastName(before: string): boolean {
  const words = before.trim().split(' ');
  return before !== '' && !/[,|]\s$/u.test(before) && words.length < (startsWithBy(before) ? 3 : 2);
}

const weekdays = lazily((): ReadonlySet<string> => new Set(WEEKDAYS.split(' ')));

/** "Von A. B. am 7. 8. 2013" without "am", the word that leads to the date: one to four lower-case letters. */
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

/** A time zone after the bar that replaced a clock time. Capitals only: in lower case "et" is a word. */
const ZONE = / \|\s+(?:[ECMP][SD]?T|CES?T|BST|GMT|UTC|[IJK]ST|MSK|AE[SD]T)(?![\w-])/gu;

/** A line with a bar in place of its dates, weekdays and clock times. */
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
