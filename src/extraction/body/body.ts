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
  /** The smallest element that holds all blocks; undefined when there are none. */
  readonly root: PageNode | undefined;
  readonly seen: Seen;
}
