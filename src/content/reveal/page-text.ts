import { isElement, native } from '../tree/native';

/** The text of a page without any white space, with a mapping from each character to its text node. */
export interface PageText {
  /** All text in tree order, with white space removed. */
  readonly solid: string;
  /** Text nodes, in tree order. */
  readonly nodes: readonly Text[];
  /** Where in `solid` each node's text begins; ascending. */
  readonly starts: readonly number[];
  /** The documents that were read: the page's own first, then those of its frames. */
  readonly documents: readonly Document[];
}

/** No article text is in these: a sentence continues behind them. */
const SILENT: ReadonlySet<string> = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA TITLE RT RP'.split(' '));

/**
 * Reads a document's text nodes, including those in open shadow roots and same-origin frames.
 *
 * White space is left out on both sides of the search: how much of it stands between two words, and whether a link or
 * a line break comes between them, does not identify a sentence.
 */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  const documents: Document[] = [];
  let length = 0;
  const take = (node: Text): void => {
    const solid = withoutSpace(node.data);
    if (solid === '') return;
    nodes.push(node);
    starts.push(length);
    parts.push(solid);
    length += solid.length;
  };
  const visit = (root: Node, owner: Document): void => {
    const walker = native(owner, 'createTreeWalker').call(
      owner,
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) =>
        isElement(node) && SILENT.has(node.tagName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (isText(node)) take(node);
      else if (isElement(node)) {
        const shadow = native(node, 'shadowRoot');
        if (shadow !== null) visit(shadow, owner);
        const framed = isFrame(node) ? node.contentDocument : null;
        if (framed !== null) visitDocument(framed);
      }
    }
  };
  const visitDocument = (next: Document): void => {
    documents.push(next);
    visit(next, next);
  };
  visitDocument(document);
  return { solid: parts.join(''), nodes, starts, documents };
}

/** Removes white space, soft hyphens, zero-width characters and the characters that an article's text leaves out. */
export function withoutSpace(text: string): string {
  return text.replace(
    /[\s\0-\x1F\x7F-\x9F\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E01EF}]+/gu,
    '',
  );
}

// By type number and tag: a frame's nodes are not instances of this window's classes.
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.tagName === 'IFRAME' || element.tagName === 'FRAME';
