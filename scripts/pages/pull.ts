/** The whole way from page to article in one call, for documents at hand. */
import { readPageInPieces, type ReadOptions } from '../../src/content/read-page';
import type { Sight } from '../../src/content/sight/sight';
import { recordTree } from '../../src/content/tree/record-tree';
import { extractInPieces } from '../../src/extraction/extract';
import { pageOfInPieces, type Page } from '../../src/extraction/metadata/page';
import { timedExtract, type TimedArticle } from '../../src/extraction/timed';
import { buildTreeInPieces } from '../../src/extraction/tree/build-tree';
import type { PageNode } from '../../src/extraction/tree/page-tree';
import type { Article } from '../../src/model/article';
import type { PageRecord } from '../../src/model/page-record';
import { atOnce, type Work } from '../../src/model/work/work';

/** Pulls the article of a document. Throws if the document is too large to be an article's. */
export function pull(document: Document, options: ReadOptions): Article {
  return atOnce(pullInPieces(document, options));
}

/** The same as work that can be paused. */
export function* pullInPieces(document: Document, options: ReadOptions): Work<Article> {
  const record = there(yield* readPageInPieces(document, options));
  return there(yield* extractInPieces(record));
}

/** The same, with the time that it took in milliseconds, without the transfer from page to background. */
export function timedPull(document: Document, options: ReadOptions): TimedArticle {
  const start = performance.now();
  const record = recordOf(document, options);
  const readMs = performance.now() - start;
  const pulled = there(timedExtract(record));
  return { ...pulled, ms: readMs + pulled.ms };
}

/** Reads what a document shows and says about itself. */
export function recordOf(document: Document, options: ReadOptions): PageRecord {
  return there(atOnce(readPageInPieces(document, options)));
}

/** Returns a document in the form that the sources of metadata read. */
export function lookAtPage(document: Document, options: ReadOptions): Page {
  return there(atOnce(pageOfInPieces(recordOf(document, options))));
}

/** Reads the tree of visible nodes in an element, in reading order, the element itself first. */
export function readTree(root: Element, sight: Sight): readonly PageNode[] {
  const read = atOnce(recordTree(root, { sight, places: new Map() }));
  return there(atOnce(buildTreeInPieces(read.kind === 'read' ? read.pieces : [], [])));
}

function there<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The document could not be read');
  return value;
}
