import { assembleText, type Article } from '../model/article';
import { listAsSeen, metadataAsSeen } from './as-seen';
import { findBody } from './body';
import { readMetadata } from './metadata';
import { lookAtPage } from './metadata/page';
import { findReadNext } from './read-next';
import type { Sight } from './sight/sight';

/** How to look at a document. */
export interface PullOptions {
  /** Address that the document was read from: relative links are resolved against it. */
  readonly url: string;
  readonly sight: Sight;
  /** Told when the article is there and only the read-next lists are still to be found: for whoever measures. */
  readonly onArticle?: () => void;
}

/**
 * Pulls an article from a document without touching it: body, metadata and read-next lists.
 * Total: a page that is no article gives an article with `seen.coverage === 'no-article'` and what text there is.
 */
export function pull(document: Document, options: PullOptions): Article {
  const page = lookAtPage(document, options);
  if (page.nodes.length === 0) return emptyArticle(options.url);
  const metadata = readMetadata(page);
  const body = findBody(page, metadata);
  options.onArticle?.();
  const readNext = findReadNext(document, { page, metadata, body });
  return {
    ...metadataAsSeen(metadata, options.url),
    url: options.url,
    ...assembleText(body.blocks),
    readNext: readNext.map(listAsSeen),
    seen: body.seen,
  };
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
