import {
  TEXT_LIMIT,
  type Article,
  type Block,
  type Metadata,
  type ReadNextList,
  type Seen,
  type Teaser,
} from '../model/article';
import type { Pulled } from '../model/content-api';

type Unknowns = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unknowns => typeof value === 'object' && value !== null;

const isOptional = (value: unknown): boolean => value === undefined || typeof value === 'string';

const KINDS: ReadonlySet<unknown> = new Set(['lead', 'body', 'heading', 'list-item', 'quote', 'table-row']);
const COVERAGES: ReadonlySet<unknown> = new Set(['whole', 'preview', 'live', 'opinion', 'no-article']);
const MEDIA: ReadonlySet<unknown> = new Set(['article', 'video', 'audio', 'gallery', 'live']);

/**
 * Checks what a page's content script answered. The page cannot write it, but it shares a process with what
 * did, and everything that follows relies on spans that lie within the text.
 *
 * @returns undefined when anything about it is not as it must be
 */
export function parsePulled(value: unknown): Pulled | undefined {
  if (!isRecord(value) || !isArticle(value['article'])) return undefined;
  const { article, ms, readNextMs } = value;
  if (typeof ms !== 'number') return undefined;
  return { article, ms, ...(typeof readNextMs === 'number' ? { readNextMs } : {}) };
}

function isArticle(value: unknown): value is Article {
  if (!isRecord(value) || !isMetadata(value)) return false;
  const fields: Unknowns = value;
  const { text, blocks, readNext, seen, url } = fields;
  return (
    typeof url === 'string' &&
    typeof text === 'string' &&
    text.length <= TEXT_LIMIT &&
    Array.isArray(blocks) &&
    areBlocksOf(text, blocks) &&
    Array.isArray(readNext) &&
    readNext.every(isReadNextList) &&
    isSeen(seen)
  );
}

function isMetadata(value: Unknowns): value is Unknowns & Metadata {
  return (
    typeof value['title'] === 'string' &&
    typeof value['canonicalUrl'] === 'string' &&
    typeof value['language'] === 'string' &&
    (value['direction'] === 'ltr' || value['direction'] === 'rtl') &&
    ['byline', 'published', 'modified', 'site'].every((key) => isOptional(value[key]))
  );
}

/** Blocks are in order, apart from each other, and within the text. */
function areBlocksOf(text: string, blocks: readonly unknown[]): blocks is readonly Block[] {
  let end = 0;
  return blocks.every((block) => {
    if (!isRecord(block) || !KINDS.has(block['kind']) || !isRecord(block['span'])) return false;
    const { start, end: blockEnd } = block['span'];
    if (!Number.isInteger(start) || !Number.isInteger(blockEnd)) return false;
    const isInOrder = Number(start) >= end && Number(blockEnd) > Number(start);
    end = Number(blockEnd);
    return isInOrder && end <= text.length;
  });
}

function isSeen(value: unknown): value is Seen {
  return isRecord(value) && COVERAGES.has(value['coverage']) && typeof value['confidence'] === 'number';
}

function isReadNextList(value: unknown): value is ReadNextList {
  return (
    isRecord(value) &&
    isOptional(value['heading']) &&
    Array.isArray(value['items']) &&
    value['items'].every(isTeaser)
  );
}

function isTeaser(value: unknown): value is Teaser {
  return (
    isRecord(value) &&
    typeof value['title'] === 'string' &&
    typeof value['url'] === 'string' &&
    /^https?:/iu.test(value['url']) &&
    ['time', 'published', 'teaser', 'section'].every((key) => isOptional(value[key])) &&
    MEDIA.has(value['medium']) &&
    typeof value['isSponsored'] === 'boolean'
  );
}
