import { areJoined } from '../../../model/byline';
import { isLower, isWordChar } from '../../text/letters';
import { hasLetter } from '../../text/words';
import { attributeOf } from '../../tree/attributes';
import { childrenOf, isInline, textOfNode, type PageNode } from '../../tree/page-tree';
import { isBy } from './by';
import { isPersonLike, withoutBy } from './names';

/** Class names of a person's name in hCard and h-card (microformats.org). */
const NAME = /(?:^|\s)(?:fn|p-name)(?:\s|$)/u;
/** Other common class names of it; used where it is a person's name and no other name is joined to it. */
const CALLED_NAME = /(?:^|\s)(?:by-?line|author)[_-]{0,2}name(?:\s|$)/u;
/** An author's element is small; one with more elements is a section of the page with such a class. */
const MAX_NODES = 60;
/** Longest line of names, in code units; text beyond it is not read. */
const MAX_TEXT = 300;

/**
 * The text of an author's element: of the one part that the page marks as the name, if there is one, else all of
 * it, with a bar where the line breaks ("Ada Holm | Science editor").
 */
export function nameTextOf(node: PageNode): string {
  const [name, ...others] = namesWithin(node, isName);
  if (name !== undefined) return others.length > 0 ? textInLines(node) : textInLines(name);
  const [called, ...more] = namesWithin(node, ({ names }) => CALLED_NAME.test(names));
  const text = called === undefined || more.length > 0 ? '' : textInLines(called);
  const whole = textInLines(node);
  const after = whole.slice(whole.indexOf(text) + text.length).trim();
  return isPersonLike(withoutBy(text)) && !areJoined(text, after) ? text : whole;
}

/** Elements that the page marks as a name; of nested ones only the outermost. */
function namesWithin(node: PageNode, isOne: (child: PageNode) => boolean): readonly PageNode[] {
  const found: PageNode[] = [];
  let left = MAX_NODES;
  const visit = (at: PageNode): void => {
    for (const child of childrenOf(at)) {
      if ((left -= 1) < 0) return;
      // A footnote number may have the class as well.
      if (isOne(child) && hasLetter(textOfNode(child))) found.push(child);
      else visit(child);
    }
  };
  visit(node);
  return left < 0 ? [] : found;
}

const isName = (node: PageNode): boolean => NAME.test(node.names) || attributeOf(node, 'itemprop') === 'name';

/**
 * The text of an element, or its beginning, with a bar for each line break or seam after which the names do not go on:
 * "Ada Holm | Editor", but "Ada Holm, Bo Lind and Carla Vane" over three lines.
 */
export function textInLines(node: PageNode): string {
  if (!hasBreak(node)) return textOfNode(node);
  const lines = linesWithin(node);
  let text = '';
  for (const line of lines) text += text === '' ? line : `${goesOn(text, line) ? ' ' : ' | '}${line}`;
  return text;
}

function hasBreak(node: PageNode): boolean {
  return node.parts.some(
    (part, at) =>
      typeof part !== 'string' &&
      (part.tag === 'br' || !isInline(part) || isSeam(node.parts[at - 1], part) || hasBreak(part)),
  );
}

/** True for `<a>Ada Holm</a><span>Editor</span>`: two inline elements that only their style keeps apart. */
function isSeam(before: PageNode | string | undefined, part: PageNode): boolean {
  if (before === undefined || typeof before === 'string' || !isInline(before) || !isInline(part))
    return false;
  const [end, begin] = [lastCharOf(before), firstCharOf(part)];
  return isWordChar(end) && isWordChar(begin);
}

/** True for "<b>Ada</b><b>Holm</b>": first and last name in an element of their own. */
function areOneName(before: PageNode | string | undefined, part: PageNode): boolean {
  if (typeof before !== 'object' || before.tag === 'a' || before.tag !== part.tag) return false;
  const [first, last] = [textOfNode(before), textOfNode(part)];
  // Not an agency in capitals beside a place.
  return (
    [first, last].every((word) => isLower(word.charCodeAt(1)) && !word.includes(' ')) &&
    isPersonLike(`${first} ${last}`)
  );
}

function lastCharOf(node: PageNode): number {
  const part = node.parts.at(-1);
  return typeof part === 'string'
    ? part.charCodeAt(part.length - 1)
    : part === undefined
      ? 0
      : lastCharOf(part);
}

function firstCharOf(node: PageNode): number {
  const [part] = node.parts;
  return typeof part === 'string' ? part.charCodeAt(0) : part === undefined ? 0 : firstCharOf(part);
}

/** The texts between the line breaks and seams of an element. */
function linesWithin(node: PageNode): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let left = MAX_TEXT;
  const flush = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const visit = (at: PageNode): void => {
    for (const [index, part] of at.parts.entries()) {
      if (left <= 0) return;
      if (typeof part === 'string') {
        line += part;
        left -= part.length;
      } else if (part.tag === 'br') {
        flush();
        left -= 1;
      } else {
        const isBlock = !isInline(part);
        const before = at.parts[index - 1];
        if (isBlock) flush();
        else if (isSeam(before, part)) {
          if (areOneName(before, part)) line += ' ';
          else flush();
        }
        visit(part);
        if (isBlock) flush();
      }
    }
  };
  visit(node);
  flush();
  return lines;
}

/** True for "By" and a name in the next line, "By Ada" and "Holm", names joined by a comma or by "and". */
function goesOn(before: string, line: string): boolean {
  const words = before.split(' ', 3);
  const isOneName = isBy(before) || (words.length === 2 && isBy(words[0] ?? ''));
  return isOneName || areJoined(before, line);
}
