import { RECORD_LIMIT, type PageRecord } from '../model/page-record';
import { atOnce, type Work } from '../model/work/work';
import { UNWATCHED, type PageWatch } from './page-watch';
import { readSaid } from './said';
import type { Sight } from './sight/sight';
import { rootOf } from './tree/document-root';
import { recordTree } from './tree/record-tree';

/** How to read a document. */
export interface ReadOptions {
  /** Address that the document was read from: relative links are resolved against it. */
  readonly url: string;
  readonly sight: Sight;
  /** For a page that can change during pauses. */
  readonly watch?: PageWatch;
}

/** How often to read a page that changes during pauses; the last attempt makes no pause. */
const ATTEMPTS = 3;

/**
 * Reads what a document shows and says of itself, without touching it, pausing so that the page can respond to its
 * reader. The result is the page at one moment, however often it changes during pauses.
 *
 * @returns undefined for a page that is larger than any article
 */
export function* readPageInPieces(document: Document, options: ReadOptions): Work<PageRecord | undefined> {
  const { url, sight, watch = UNWATCHED } = options;
  for (let attempt = 1; ; attempt += 1) {
    const root = rootOf(document);
    if (root === undefined) return { url, said: '[]', seen: [] };
    const { entries, places } = readSaid(root);
    const read =
      attempt < ATTEMPTS
        ? yield* recordTree(root, { sight, places, watch })
        : atOnce(recordTree(root, { sight, places }));
    watch.end();
    if (read.kind === 'too-large') return undefined;
    if (read.kind === 'changed') continue;
    const said = JSON.stringify(entries);
    return said.length > RECORD_LIMIT ? undefined : { url, said, seen: read.pieces };
  }
}
