import type { BlockKind, Seen } from '../../model/article';

/** A block of the body and the element that its text comes from. */
export interface BodyBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly element: Element;
}

/** The article's body as found in a document. */
export interface Body {
  /** In reading order. */
  readonly blocks: readonly BodyBlock[];
  /** The smallest element that holds all blocks; undefined when there are none. */
  readonly root: Element | undefined;
  readonly seen: Seen;
}
