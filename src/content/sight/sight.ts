/**
 * What the eye sees of an element. Two kinds: `laid-out.ts` asks a live page's layout, `unstyled.ts`
 * reads the markup alone, for documents that nothing has laid out (fetched pages, linkedom).
 */
export interface Sight {
  /** False for what a reader cannot see: hidden by attribute or inline style, or laid out to nothing. */
  isShown(element: Element): boolean;
}
