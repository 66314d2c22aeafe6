/** An element that is seen, as the page's record tells of it. */
export interface PageNode {
  /** Local name in lower case; `span` for an `<a>` that names a place and leads nowhere. */
  readonly tag: string;
  /** Name and value in turns. */
  readonly attributes: readonly string[];
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
  /** Pictures within, those that are not seen as well: they may come when they are scrolled to. */
  pictures: number;
  /** Values of `class` and `id` in lower case, one space between. */
  readonly names: string;
}

/** Stands between two paragraphs of a text that is shown as it was typed. */
export const BLANK_LINE = '\n\n';

/** The node's child elements. */
export function childrenOf(node: PageNode): PageNode[] {
  return node.parts.filter((part) => typeof part !== 'string');
}

/** True for `h1` to `h6`. */
export function isHeading({ tag }: PageNode): boolean {
  return tag.length === 2 && tag.startsWith('h') && tag >= 'h1' && tag <= 'h6';
}

/** True when `node` is `ancestor` or lies within it. */
export function isInside(node: PageNode, ancestor: PageNode): boolean {
  let at: PageNode | undefined = node;
  while (at !== undefined && at.depth > ancestor.depth) at = at.parent;
  return at === ancestor;
}

/** Visible text of a node: white space as single spaces, a space between blocks. */
export function textOfNode(node: PageNode): string {
  const [only] = node.parts;
  // Most links hold a single text, of which each run of white space is one space already.
  if (node.parts.length === 1 && typeof only === 'string') return only.trim();
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
