import type { Sight } from '../sight/sight';
import { isElement, native } from './native';
import { eachShown } from './shown-children';

/**
 * What the finder needs of an element, read once. Later steps look at these plain nodes alone: a hostile page
 * can clobber properties of its forms (`<input name="parentNode">`), but not what is ours.
 */
export interface PageNode {
  readonly element: Element;
  /** Local name in lower case. */
  readonly tag: string;
  readonly parent: PageNode | undefined;
  /** Position in the page's order: the node is the tree's `nodes[index]`. */
  readonly index: number;
  /** Position of the first node after all that lie within this one. */
  after: number;
  /** Position among the parts of its parent. */
  readonly place: number;
  /** Elements and runs of text, in order; what cannot be seen is left out. */
  readonly parts: (PageNode | string)[];
  readonly depth: number;
  /** Offset in the page's visible text, in UTF-16 units, where the node begins. */
  readonly start: number;
  /** Offset where the node ends. */
  end: number;
  /** Length of text within links. */
  linkLength: number;
  /** Values of `class` and `id` in lower case, one space between. */
  readonly names: string;
}

/** Deeper pages are cut off: the parser nests at most this deep, hand-made trees may go on. */
const MAX_DEPTH = 512;
const UNREAD = new Set(
  'script style noscript template svg object canvas video audio select option textarea math head'.split(' '),
);

/** Reads the visible elements and text below an element, in the page's order, the element itself first. */
export function readTree(root: Element, sight: Sight): readonly PageNode[] {
  const nodes: PageNode[] = [];
  let offset = 0;
  const visit = (element: Element, tag: string, parent: PageNode | undefined, isTyped: boolean): PageNode => {
    const depth = parent === undefined ? 0 : parent.depth + 1;
    const node: PageNode = {
      element,
      tag,
      parent,
      index: nodes.length,
      after: nodes.length,
      place: parent?.parts.length ?? 0,
      parts: [],
      depth,
      start: offset,
      end: offset,
      linkLength: 0,
      names: namesOf(element),
    };
    nodes.push(node);
    const keepsLines = isTyped || tag === 'pre';
    eachShown(element, tag, (child) => {
      if (isText(child)) {
        const { data } = child;
        if (keepsLines) {
          for (const text of typedRunsOf(data)) {
            node.parts.push(text);
            offset += text === ' ' || text === BLANK_LINE ? 0 : text.length;
          }
        } else if (data !== '') {
          const text = withSingleSpaces(data);
          node.parts.push(text);
          offset += text === ' ' ? 0 : text.length;
        }
      } else if (isElement(child) && depth < MAX_DEPTH) {
        const childTag = tagOf(child);
        if (UNREAD.has(childTag) || !sight.isShown(child)) return;
        const read = visit(child, childTag, node, keepsLines);
        node.parts.push(read);
        node.linkLength += read.linkLength;
      }
    });
    node.end = offset;
    node.after = nodes.length;
    if (tag === 'a') node.linkLength = node.end - node.start;
    return node;
  };
  visit(root, tagOf(root), undefined, false);
  return nodes;
}

/** Stands between two paragraphs of a text that is shown as it was typed. */
export const BLANK_LINE = '\n\n';

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

/** The node's child elements. */
export function childrenOf(node: PageNode): PageNode[] {
  return node.parts.filter((part) => typeof part !== 'string');
}

/** True when `node` is `ancestor` or lies within it. */
export function isInside(node: PageNode, ancestor: PageNode): boolean {
  let at: PageNode | undefined = node;
  while (at !== undefined && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

/** Visible text of a node: white space as single spaces, a space between blocks. */
export function textOfNode(node: PageNode): string {
  const pieces: string[] = [];
  const visit = (at: PageNode): void => {
    const isBreak = !isInline(at);
    if (isBreak) pieces.push(' ');
    for (const part of at.parts) {
      if (typeof part === 'string') pieces.push(part);
      else visit(part);
    }
    if (isBreak) pieces.push(' ');
  };
  visit(node);
  return pieces.join('').replace(/\s+/gu, ' ').trim();
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Elements that hold running text themselves: what they hold does not break a line, if nobody says so. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 li dd dt td th'.split(' '));

/** True for an element that does not break the line, as far as that can be told without its style. */
export function isInline(node: PageNode): boolean {
  if (INLINE.has(node.tag)) return true;
  // Elements that HTML does not know are laid out inline: <p>It rose<x-note>1</x-note>.</p>
  return node.tag.includes('-') && node.parent !== undefined && PARAGRAPHS.has(node.parent.tag);
}

/** An attribute's value, "" where there is none. */
export function attributeOf(element: Element, name: string): string {
  // On a clobbered form `getAttribute` is one of its inputs.
  if (typeof element.getAttribute === 'function') return element.getAttribute(name) ?? '';
  return native(element, 'getAttribute').call(element, name) ?? '';
}

function tagOf(element: Element): string {
  return typeof element.localName === 'string' ? element.localName.toLowerCase() : 'form';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
