import { assembleText, type Article } from '../model/article';
import { listAsSeen, metadataAsSeen } from './as-seen';
import { findBodyInPieces } from './body';
import { gatherInPieces } from './body/gather';
import { readMetadata } from './metadata';
import { lookInPieces, type LookOptions } from './metadata/page';
import { findReadNext } from './read-next';
import { atOnce, type Work } from './work/work';

/** How to look at a document, and whom to tell. */
export interface PullOptions extends LookOptions {
  /** Told when the article is there and only the read-next lists are still to be found: for whoever measures. */
  readonly onArticle?: () => void;
}

/**
 * Pulls an article from a document without touching it: body, metadata and read-next lists.
 * Total: a page that is no article gives an article with `seen.coverage === 'no-article'` and what text there is.
 */
export function pull(document: Document, options: PullOptions): Article {
  return atOnce(pullInPieces(document, options));
}

/**
 * The same with rests, for a page that must answer its reader meanwhile. The page is read at the beginning, as it is
 * at one moment; what comes after works on what was read, but for attributes, which are asked for when needed.
 */
export function* pullInPieces(document: Document, options: PullOptions): Work<Article> {
  const page = yield* lookInPieces(document, options);
  const [root] = page.nodes;
  if (root === undefined) return emptyArticle(options.url);
  yield* gatherInPieces(root);
  const metadata = readMetadata(page);
  yield;
  const body = yield* findBodyInPieces(page, metadata);
  yield;
  const head = metadataAsSeen(metadata, options.url);
  const text = assembleText(body.blocks);
  yield;
  options.onArticle?.();
  const readNext = findReadNext(document, { page, metadata, body });
  // One whose addresses no server takes may have nothing left to list.
  const lists = readNext.map(listAsSeen).filter(({ items }) => items.length > 1);
  return { ...head, url: options.url, ...text, readNext: lists, seen: body.seen };
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
