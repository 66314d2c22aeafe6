/**
 * What the eye sees of an element. Two kinds: `laid-out.ts` asks a live page's layout, `unstyled.ts`
 * reads the markup alone, for documents that nothing has laid out (fetched pages, linkedom).
 */
export interface Sight {
  /**
   * False for what a reader cannot see: hidden by attribute or inline style, or laid out to nothing.
   *
   * @param tag the element's local name in lower case, `form` for one whose properties can be shadowed
   */
  isShown(element: Element, tag: string): boolean;
}
