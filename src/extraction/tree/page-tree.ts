/** A visible element, as the page record describes it. */
export interface PageNode {
  /** Local name in lower case; `span` for an `<a>` that marks a place and leads nowhere. */
  readonly tag: string;
  /** Alternating names and values. */
  readonly attributes: readonly string[];
  readonly parent: PageNode | undefined;
  /** Position in reading order: the node is `nodes[index]` of the tree. */
  readonly index: number;
  /** Position of the first node after this one and its descendants. */
  after: number;
  /** Position among the parts of its parent. */
  readonly place: number;
  /** Child elements and runs of text, in order; only visible ones. */
  readonly parts: (PageNode | string)[];
  readonly depth: number;
  /** Offset in the page's visible text where the node begins, in UTF-16 code units. */
  readonly start: number;
  /** Offset where the node ends. */
  end: number;
  /** Length of the text within links. */
  linkLength: number;
  /** Pictures within, including hidden ones: they may appear when scrolled to. */
  pictures: number;
  /** Values of `class` and `id` in lower case, separated by a space. */
  readonly names: string;
}

/** Separates two paragraphs of a preformatted text. */
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

/** Visible text of a node: white space collapsed to single spaces, a space between blocks. */
export function textOfNode(node: PageNode): string {
  const [only] = node.parts;
  // Most links hold a single text, whose white space is collapsed already.
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
/** Elements that hold running text directly: an unknown element within them does not break the line. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 li dd dt td th'.split(' '));

/** True for an element that does not break the line, as far as that is known without its style. */
export function isInline(node: PageNode): boolean {
  if (INLINE.has(node.tag)) return true;
  // Elements unknown to HTML are laid out inline: <p>It rose<x-note>1</x-note>.</p>
  return node.tag.includes('-') && node.parent !== undefined && PARAGRAPHS.has(node.parent.tag);
}
