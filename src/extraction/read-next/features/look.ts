import type { BodyPlace } from '../candidates/body-place';
import type { Family, Headed } from '../candidates/family';
import type { PageNode } from '../../tree/page-tree';
import type { TimeReader } from '../times/times';

/** What a node stands in, as bits. */
export type SurroundingsReader = (node: PageNode) => number;

/** What is known of the page beside a candidate. */
interface PageFacts {
  readonly place: BodyPlace;
  readonly host: string;
  /** Offset of the end of the page's visible text. */
  readonly textEnd: number;
  readonly isTime: TimeReader;
  /** Offsets where the page's candidates begin, ascending: tells how many stand between. */
  readonly starts: readonly number[];
  /** Keys of addresses that structured data names as further articles. */
  readonly declared: ReadonlySet<string>;
  readonly surroundingsOf: SurroundingsReader;
}

/** A candidate among those of its page. */
export interface Seen {
  readonly headed: Headed;
  readonly family: Family;
  readonly facts: PageFacts;
}

/** Takes a feature down, from 0 to 1; what is not taken down is 0. */
type Note = (name: string, value: number) => void;

/** One way to look at a candidate, and the features it may take down. */
export interface Look {
  readonly names: readonly string[];
  readonly look: (seen: Seen, note: Note) => void;
}
