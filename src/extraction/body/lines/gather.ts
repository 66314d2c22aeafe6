import { hasWord } from '../../text/words';
import { BLANK_LINE, isInline, type PageNode } from '../../tree/page-tree';
import { atOnce, type Work } from '../../../model/work/work';

/** A stretch of text between two line breaks of the page, before it is judged. */
export interface Line {
  /** Nearest enclosing element that breaks lines. */
  readonly node: PageNode;
  /** With white space collapsed to single spaces. */
  readonly text: string;
  /** Number of code units that are link text. */
  readonly linkLength: number;
  /** Number of code units that are bold (`<b>`, `<strong>`). */
  readonly boldLength: number;
}

/** "___", which agencies use to set off their last lines; a dash, dot or emoji on its own says nothing. */
const RULE = /[_\u203f\u2040\u2054\ufe33\ufe34\ufe4d-\ufe4f\uff3f]/u;
const BOLD = new Set(['b', 'strong']);

/** Lines by the root they were cut from, cached since both metadata and body need them. */
const gathered = new WeakMap<PageNode, readonly Line[]>();

/**
 * Cuts a page into its lines of text: at elements that break lines, at blank lines of text shown as typed, and at two
 * `<br>` in a row. One pass over the tree.
 */
export function gatherLines(root: PageNode): readonly Line[] {
  return atOnce(gatherInPieces(root));
}

/** The same, with pauses. */
export function* gatherInPieces(root: PageNode): Work<readonly Line[]> {
  let lines = gathered.get(root);
  if (lines === undefined) {
    const cutter = new LineCutter(root);
    while (cutter.cut(PIECE)) yield;
    lines = cutter.lines;
    gathered.set(root, lines);
  }
  return lines;
}

/** Elements and runs of text to process before a pause is offered. */
const PIECE = 4000;

/** An element whose parts have not all been visited yet. */
interface Open {
  readonly node: PageNode;
  /** Nearest element around its text that breaks lines, possibly `node` itself. */
  readonly block: PageNode;
  readonly isLink: boolean;
  readonly isBold: boolean;
  /** Index of the next part. */
  at: number;
}

class LineCutter {
  readonly lines: Line[] = [];
  readonly #opened: Open[];
  #text = '';
  #linkLength = 0;
  #boldLength = 0;
  #breaks = 0;

  constructor(root: PageNode) {
    this.#opened = [{ node: root, block: root, isLink: root.tag === 'a', isBold: false, at: 0 }];
  }

  /** Visits the next `count` parts; returns false when none are left. */
  cut(count: number): boolean {
    let left = count;
    for (let open = this.#opened.at(-1); open !== undefined; open = this.#opened.at(-1)) {
      if (left === 0) return true;
      left -= 1;
      const part = open.node.parts[open.at];
      open.at += 1;
      if (part === undefined) this.#close(open);
      else if (typeof part !== 'string') this.#enter(part, open);
      else if (part === BLANK_LINE) this.#flush(open.block);
      else this.#take(part, open);
    }
    return false;
  }

  #take(part: string, { isLink, isBold }: Open): void {
    this.#text += part;
    if (part === ' ') return;
    this.#breaks = 0;
    if (!isLink && !isBold) return;
    const { length } = part.trim();
    if (isLink) this.#linkLength += length;
    if (isBold) this.#boldLength += length;
  }

  #enter(node: PageNode, { block, isLink, isBold }: Open): void {
    if (node.tag === 'br') {
      this.#breaks += 1;
      if (this.#breaks > 1) this.#flush(block);
      else this.#text += ' ';
    } else if (isInline(node)) {
      this.#opened.push({
        node,
        block,
        isLink: isLink || node.tag === 'a',
        isBold: isBold || BOLD.has(node.tag),
        at: 0,
      });
    } else {
      this.#flush(block);
      this.#opened.push({ node, block: node, isLink, isBold, at: 0 });
    }
  }

  #close({ node, block }: Open): void {
    this.#opened.pop();
    if (node === block) this.#flush(block);
  }

  /** Ends the current line, whose element is `node`. */
  #flush(node: PageNode): void {
    const typed = this.#text;
    this.#text = '';
    this.#breaks = 0;
    if (typed === '' || typed === ' ') return;
    // Each run has single spaces only, but two can meet where runs join.
    const text = (typed.includes('  ') ? typed.replace(/ {2,}/gu, ' ') : typed).trim();
    if (hasWord(text) || RULE.test(text))
      this.lines.push({ node, text, linkLength: this.#linkLength, boldLength: this.#boldLength });
    this.#linkLength = 0;
    this.#boldLength = 0;
  }
}

/** The line's share of link text, from 0 to 1. */
export function linkShare(line: Line): number {
  return Math.min(1, line.linkLength / Math.max(1, line.text.length));
}
