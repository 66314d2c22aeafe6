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

/** Told when the article is there and only the read-next lists are still to be found: for whoever measures. */
export type OnArticle = () => void;

/**
 * Finds the article in what was read of a page: body, metadata and read-next lists; with rests, for a thread that has a
 * reader's view to answer meanwhile.
 * Total for a record of a page: one that is no article gives an article with `seen.coverage === 'no-article'` and what
 * text there is.
 *
 * @returns undefined for what is no record of a page. Throws a SyntaxError where parts of it are no JSON
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
  // One whose addresses no server takes may have nothing left to list.
  const lists = readNext.map(listAsSeen).filter(({ items }) => items.length > 1);
  return { ...head, url, ...text, readNext: lists, seen: body.seen };
}

/** What is selected in a page, as an article of its own: the page's metadata, the selection's lines. */
export function* extractSelectedInPieces(record: PageRecord, selected: string): Work<Article | undefined> {
  const page = yield* pageOfInPieces(record);
  if (page === undefined) return undefined;
  const { url, nodes } = page;
  const metadata = nodes.length === 0 ? { canonicalUrl: url } : metadataAsSeen(readMetadata(page), url);
  return textArticle(selected, { ...metadata, url });
}

/** What a document without a single element holds. */
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
