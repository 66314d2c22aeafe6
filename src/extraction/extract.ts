import { assembleText, type Article } from '../model/article';
import type { PageRecord } from '../model/page-record';
import { textArticle } from '../model/text-article';
import type { Work } from '../model/work/work';
import { listAsSeen, metadataAsSeen } from './as-seen';
import { findBodyInPieces } from './body';
import { gatherInPieces } from './body/lines/gather';
import { readMetadata } from './metadata';
import { pageOfInPieces } from './metadata/page';
import { findReadNext } from './read-next';

/** Called when only the read-next lists are still to be found; used for measurements. */
export type OnArticle = () => void;

/**
 * Finds the article in a page record: body, metadata and read-next lists; with pauses, for a thread that has to serve
 * a reader's view meanwhile.
 * Every page record gives an article: for a page that is none it has `seen.coverage === 'no-article'` and whatever
 * text there is.
 *
 * @returns undefined for anything but a page record. Throws a SyntaxError where parts of it are not JSON
 */
export function* extractInPieces(record: PageRecord, onArticle?: OnArticle): Work<Article | undefined> {
  const page = yield* pageOfInPieces(record);
  if (page === undefined) return undefined;
  const { url, nodes } = page;
  const [root] = nodes;
  if (root === undefined) return emptyArticle(url);
  yield* gatherInPieces(root);
  const metadata = readMetadata(page);
  yield;
  const body = yield* findBodyInPieces(page, metadata);
  yield;
  const head = metadataAsSeen(metadata, url);
  const text = assembleText(body.blocks);
  yield;
  onArticle?.();
  const readNext = findReadNext({ page, metadata, body });
  // A list may have lost all its items because their addresses are too long for a server.
  const lists = readNext.map(listAsSeen).filter(({ items }) => items.length > 1);
  return { ...head, url, ...text, readNext: lists, seen: body.seen };
}

/** Makes an article of the text selected in a page: the page's metadata, and a block for each selected line. */
export function* extractSelectedInPieces(record: PageRecord, selected: string): Work<Article | undefined> {
  const page = yield* pageOfInPieces(record);
  if (page === undefined) return undefined;
  const { url, nodes } = page;
  const metadata = nodes.length === 0 ? { canonicalUrl: url } : metadataAsSeen(readMetadata(page), url);
  return textArticle(selected, { ...metadata, url });
}

/** The article of a document without any elements. */
function emptyArticle(url: string): Article {
  return {
    title: '',
    url,
    canonicalUrl: url,
    language: '',
    direction: 'ltr',
    text: '',
    blocks: [],
    readNext: [],
    seen: { coverage: 'no-article', confidence: 1 },
  };
}
