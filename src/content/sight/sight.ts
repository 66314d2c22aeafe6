/**
 * Decides what a reader can see. There are two kinds: `laid-out.ts` asks a live page's layout, `unstyled.ts` reads
 * only the markup, for documents that have no layout (fetched pages, linkedom).
 */
export interface Sight {
  /**
   * False for an element that a reader cannot see: hidden by an attribute or inline style, or not rendered.
   *
   * @param tag the element's local name in lower case; `form` for an element whose properties can be shadowed
   */
  isShown(element: Element, tag: string): boolean;
}
