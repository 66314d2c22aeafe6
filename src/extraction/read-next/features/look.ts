import type { BodyPlace } from '../candidates/body-place';
import type { Family, Headed } from '../candidates/family';
import type { PageNode } from '../../tree/page-tree';
import type { TimeReader } from '../times/times';

/** Reports which kinds of elements surround a node, as bits. */
export type SurroundingsReader = (node: PageNode) => number;

/** What is known about the page apart from the candidate. */
interface PageFacts {
  readonly place: BodyPlace;
  readonly host: string;
  /** Offset of the end of the page's visible text. */
  readonly textEnd: number;
  readonly isTime: TimeReader;
  /** Offsets where the page's candidates begin, in ascending order: to count those between two places. */
  readonly starts: readonly number[];
  /** Keys of addresses that structured data names as further articles. */
  readonly declared: ReadonlySet<string>;
  readonly surroundingsOf: SurroundingsReader;
}

/** A candidate, with the others of its page and the facts about it. */
export interface Seen {
  readonly headed: Headed;
  readonly family: Family;
  readonly facts: PageFacts;
}

/** Records a feature with a value from 0 to 1; a feature that is not recorded is 0. */
type Note = (name: string, value: number) => void;

/** One way to look at a candidate, and the features that it may record. */
export interface Look {
  readonly names: readonly string[];
  readonly look: (seen: Seen, note: Note) => void;
}
