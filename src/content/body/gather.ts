import { hasWord } from '../text/words';
import { BLANK_LINE, isInline, type PageNode } from '../tree/page-tree';

/** A stretch of text between two line breaks of the page, before it is judged. */
export interface Line {
  /** Nearest element around it that breaks lines. */
  readonly node: PageNode;
  /** White space as single spaces. */
  readonly text: string;
  /** Code units of it that are link text. */
  readonly linkLength: number;
  /** Code units of it that are bold or a heading within the line. */
  readonly boldLength: number;
}

/** "___", with which agencies set off their last lines; a lone dash, dot or emoji says nothing. */
const RULE = /[_\u203f\u2040\u2054\ufe33\ufe34\ufe4d-\ufe4f\uff3f]/u;
const BOLD = new Set(['b', 'strong']);

/** Lines by the root they were cut from: metadata and body look at the same ones. */
const gathered = new WeakMap<PageNode, readonly Line[]>();

/**
 * Cuts a page into its lines of text: at elements that break lines, and where a paragraph is made of two
 * `<br>`. One pass over the tree.
 */
export function gatherLines(root: PageNode): readonly Line[] {
  let lines = gathered.get(root);
  if (lines === undefined) {
    lines = cut(root);
    gathered.set(root, lines);
  }
  return lines;
}

function cut(root: PageNode): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let linkLength = 0;
  let boldLength = 0;
  let breaks = 0;
  const flush = (node: PageNode): void => {
    if (text === '' || text === ' ') {
      text = '';
      breaks = 0;
      return;
    }
    // The runs have single spaces; two of them can meet.
    const clean = (text.includes('  ') ? text.replace(/ {2,}/gu, ' ') : text).trim();
    if (hasWord(clean) || RULE.test(clean)) lines.push({ node, text: clean, linkLength, boldLength });
    text = '';
    linkLength = 0;
    boldLength = 0;
    breaks = 0;
  };
  const visit = (node: PageNode, block: PageNode, isLink: boolean, isBold: boolean): void => {
    for (const part of node.parts) {
      if (part === BLANK_LINE) {
        flush(block);
      } else if (typeof part === 'string') {
        text += part;
        if (part === ' ') continue;
        breaks = 0;
        if (isLink || isBold) {
          const { length } = part.trim();
          if (isLink) linkLength += length;
          if (isBold) boldLength += length;
        }
      } else if (part.tag === 'br') {
        breaks += 1;
        if (breaks > 1) flush(block);
        else text += ' ';
      } else if (isInline(part)) {
        visit(part, block, isLink || part.tag === 'a', isBold || BOLD.has(part.tag));
      } else {
        flush(block);
        visit(part, part, isLink, isBold);
        flush(part);
      }
    }
  };
  visit(root, root, root.tag === 'a', false);
  flush(root);
  return lines;
}

/** The line's share of link text, from 0 to 1. */
export function linkShare(line: Line): number {
  return Math.min(1, line.linkLength / Math.max(1, line.text.length));
}
