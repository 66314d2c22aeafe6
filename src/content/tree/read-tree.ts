import type { Sight } from '../sight/sight';
import { UNWATCHED, type PageWatch } from '../work/page-watch';
import { atOnce, type Work } from '../work/work';
import { isElement } from './native';
import { attributeOf, BLANK_LINE, type PageNode } from './page-tree';
import { nextIn, pass, shownIn, type Shown } from './shown-children';

/** Deeper pages are cut off: the parser nests at most this deep, hand-made trees may go on. */
const MAX_DEPTH = 512;
/** Of ruby (`rt`, `rp`) the readings that stand above signs: in a line with these they would double the words. */
const UNREAD = new Set(
  'script style noscript template svg object canvas video audio select option textarea math head rt rp'.split(
    ' ',
  ),
);
/** Elements and texts that are read before a rest is offered: some milliseconds' work. */
const PIECE = 2000;

/** Reads the visible elements and text below an element, in the page's order, the element itself first. */
export function readTree(root: Element, sight: Sight): readonly PageNode[] {
  return atOnce(readTreeInPieces(root, sight)) ?? [];
}

/**
 * The same with rests. Undefined as soon as the page was changed in one of them: what was read before and what
 * would be read after it are of different pages.
 */
export function* readTreeInPieces(
  root: Element,
  sight: Sight,
  watch: PageWatch = UNWATCHED,
): Work<readonly PageNode[] | undefined> {
  const reader = new TreeReader(sight);
  reader.open(root, tagOf(root));
  while (reader.read(PIECE)) {
    for (const tree of reader.roots.splice(0)) watch.add(tree);
    yield;
    if (watch.hasChanged()) return undefined;
  }
  return reader.nodes;
}

/** An element of which the end has not been read yet. */
interface Open {
  readonly node: PageNode;
  readonly shown: Shown;
  /** Its text is shown as it was typed. */
  readonly keepsLines: boolean;
}

/** Goes through a tree with a stack of its own: it can stop anywhere, and no depth of a page overflows it. */
class TreeReader {
  readonly nodes: PageNode[] = [];
  /** The trees that were come upon: the document, shadow roots, documents of frames. */
  readonly roots: Node[] = [];
  readonly #opened: Open[] = [];
  #offset = 0;

  constructor(private readonly sight: Sight) {}

  /** Reads the next `count` elements and texts; false when all have been read. */
  read(count: number): boolean {
    let left = count;
    for (let at = this.#opened.at(-1); at !== undefined; at = this.#opened.at(-1)) {
      if (left === 0) return true;
      left -= 1;
      const child = nextIn(at.shown);
      if (child === undefined) this.#close(at.node);
      else if (isElement(child)) {
        const tag = tagOf(child);
        pass(at.shown, child, tag);
        if (at.node.depth < MAX_DEPTH && !UNREAD.has(tag) && this.sight.isShown(child, tag))
          this.open(child, tag, at);
      } else {
        pass(at.shown, child);
        if (isText(child)) this.#take(at, child.data);
      }
    }
    return false;
  }

  open(element: Element, tag: string, around?: Open): void {
    const parent = around?.node;
    const node: PageNode = {
      element,
      index: this.nodes.length,
      after: this.nodes.length,
      place: parent?.parts.length ?? 0,
      tag,
      parent,
      parts: [],
      depth: parent === undefined ? 0 : parent.depth + 1,
      start: this.#offset,
      end: this.#offset,
      linkLength: 0,
      names: namesOf(element),
    };
    this.nodes.push(node);
    parent?.parts.push(node);
    const shown = shownIn(element, tag);
    if (shown.root !== undefined) this.roots.push(shown.root);
    else if (parent === undefined) this.roots.push(element.ownerDocument);
    this.#opened.push({ node, shown, keepsLines: around?.keepsLines === true || tag === 'pre' });
  }

  #close(node: PageNode): void {
    this.#opened.pop();
    node.end = this.#offset;
    node.after = this.nodes.length;
    if (node.tag === 'a') node.linkLength = node.end - node.start;
    if (node.parent !== undefined) node.parent.linkLength += node.linkLength;
  }

  #take({ node, keepsLines }: Open, data: string): void {
    if (keepsLines) {
      for (const text of typedRunsOf(data)) {
        node.parts.push(text);
        this.#offset += text === ' ' || text === BLANK_LINE ? 0 : text.length;
      }
    } else if (data !== '') {
      const text = withSingleSpaces(data);
      node.parts.push(text);
      this.#offset += text === ' ' ? 0 : text.length;
    }
  }
}

/** Values of `class` and `id` in lower case, one space between. */
function namesOf(element: Element): string {
  const ofClass = attributeOf(element, 'class');
  const id = attributeOf(element, 'id');
  return ofClass === '' && id === '' ? ' ' : `${ofClass} ${id}`.toLowerCase();
}

/** White space other than a single space, which most texts have none of: they need not be copied. */
const LOOSE_SPACE = /[^\S ]| {2}/u;

/** A text with each run of white space as one space. */
function withSingleSpaces(text: string): string {
  return LOOSE_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** Runs of a text that is shown as it was typed (`<pre>`), cut at its blank lines. */
function typedRunsOf(data: string): readonly string[] {
  const runs = data.split(/\n[^\S\n]*\n/u).map(withSingleSpaces);
  return runs.flatMap((run, index) => (index === 0 ? [run] : [BLANK_LINE, run])).filter((run) => run !== '');
}

function tagOf(element: Element): string {
  const tag = typeof element.localName === 'string' ? element.localName.toLowerCase() : 'form';
  return tag === 'a' && isNamedPlace(element) ? 'span' : tag;
}

/** `<a name="top">` names a place and leads nowhere: what an old page sets within it, often the whole text, is no link. */
function isNamedPlace(element: Element): boolean {
  return attributeOf(element, 'href') === '' && attributeOf(element, 'name') !== '';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
