/** The text of a page without any white space, and the way back from each character to its text node. */
export interface PageText {
  /** All text of the document in tree order, white space taken out. */
  readonly solid: string;
  /** Text nodes, in tree order. */
  readonly nodes: readonly Text[];
  /** Where in `solid` each node's text begins; ascending. */
  readonly starts: readonly number[];
}

const SILENT: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'TITLE']);

/**
 * Reads a document's text nodes, those of open shadow roots included.
 *
 * White space is left out on both sides of the search: how much of it stands between two words, and whether
 * a link or a line break comes between them, is nothing that a sentence is known by.
 */
export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  const visit = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && SILENT.has(node.tagName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        const solid = withoutSpace(node.data);
        if (solid === '') continue;
        nodes.push(node);
        starts.push(length);
        parts.push(solid);
        length += solid.length;
      } else if (node instanceof Element && node.shadowRoot !== null) visit(node.shadowRoot);
    }
  };
  visit(document);
  return { solid: parts.join(''), nodes, starts };
}

/** The text without its white space, soft hyphens and zero-width characters. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, '');
}
