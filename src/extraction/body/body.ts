import type { BlockKind, Seen } from '../../model/article';
import type { PageNode } from '../tree/page-tree';

/** A block of the body and the element that its text comes from. */
interface BodyBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly node: PageNode;
}

/** The article's body as found in a page. */
export interface Body {
  /** In reading order. */
  readonly blocks: readonly BodyBlock[];
  /** The article's container (a few blocks can be outside it); undefined when the page has no visible elements. */
  readonly root: PageNode | undefined;
  readonly seen: Seen;
}
