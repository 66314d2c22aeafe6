import {
  ADDRESS_LIMIT,
  FIELD_LIMIT,
  LANGUAGE_LIMIT,
  READ_NEXT_LIMITS,
  TEXT_LIMIT,
  type Article,
  type Block,
  type Metadata,
  type Seen,
} from '../../model/article';
import type { Pulled } from '../../model/content-api';
import { isRecord, type Unknowns } from '../../model/record';
import { parseReadNextList } from './parse-read-next';
import { isAddress, isDuration, isIsoDate, isShownText } from './shapes';

const KINDS: ReadonlySet<unknown> = new Set(['lead', 'body', 'heading', 'list-item', 'quote', 'table-row']);
const COVERAGES: ReadonlySet<unknown> = new Set(['whole', 'preview', 'live', 'opinion', 'no-article']);

/** No browser has a longer address (Chromium's `url::kMaxURLChars`). */
const OWN_ADDRESS_LIMIT = 2_097_152;

/**
 * Checks what a page's content script answered. The page cannot write it, but it shares a process with what
 * did, and everything that follows relies on spans that lie within the text. Of what is there beside the fields
 * that we know, nothing is taken along.
 *
 * @returns undefined when anything about it is not as it must be
 */
export function parsePulled(value: unknown): Pulled | undefined {
  if (!isRecord(value)) return undefined;
  const { ms, readNextMs } = value;
  const article = parseArticle(value['article']);
  if (article === undefined || !isDuration(ms)) return undefined;
  return { article, ms, ...(isDuration(readNextMs) ? { readNextMs } : {}) };
}

function parseArticle(value: unknown): Article | undefined {
  if (!isRecord(value)) return undefined;
  const { text, url } = value;
  if (!isShownText(url, OWN_ADDRESS_LIMIT) || !isShownText(text, TEXT_LIMIT)) return undefined;
  const metadata = parseMetadata(value);
  const seen = parseSeen(value['seen']);
  if (metadata === undefined || seen === undefined) return undefined;
  // Where nothing better is known, the address that it was read from, whatever that is.
  if (metadata.canonicalUrl !== url && !isAddress(metadata.canonicalUrl, ADDRESS_LIMIT)) return undefined;
  const blocks = parseBlocks(value['blocks'], text);
  const readNext = parseLists(value['readNext']);
  if (blocks === undefined || readNext === undefined) return undefined;
  return { ...metadata, url, text, blocks, readNext, seen };
}

function parseMetadata(value: Unknowns): Metadata | undefined {
  const { title, canonicalUrl, language, direction, byline, site, published, modified } = value;
  if (!isShownText(title, FIELD_LIMIT) || typeof canonicalUrl !== 'string') return undefined;
  if (!isShownText(language, LANGUAGE_LIMIT) || (direction !== 'ltr' && direction !== 'rtl'))
    return undefined;
  if (byline !== undefined && !isShownText(byline, FIELD_LIMIT)) return undefined;
  if (site !== undefined && !isShownText(site, FIELD_LIMIT)) return undefined;
  if (published !== undefined && !isIsoDate(published)) return undefined;
  if (modified !== undefined && !isIsoDate(modified)) return undefined;
  return {
    title,
    canonicalUrl,
    language,
    direction,
    ...(byline === undefined ? {} : { byline }),
    ...(site === undefined ? {} : { site }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Blocks are in order, apart from each other, and within the text. */
function parseBlocks(value: unknown, text: string): readonly Block[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const blocks: Block[] = [];
  let last = 0;
  for (const block of value as readonly unknown[]) {
    if (!isRecord(block) || !isKind(block['kind']) || !isRecord(block['span'])) return undefined;
    const { start, end } = block['span'];
    if (!isOffset(start) || !isOffset(end)) return undefined;
    if (start < last || end <= start || end > text.length) return undefined;
    blocks.push({ kind: block['kind'], span: { start, end } });
    last = end;
  }
  return blocks;
}

const isKind = (value: unknown): value is Block['kind'] => KINDS.has(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value);

function parseLists(value: unknown): Article['readNext'] | undefined {
  if (!Array.isArray(value) || value.length > READ_NEXT_LIMITS.lists) return undefined;
  const lists = value.map(parseReadNextList).filter((list) => list !== undefined);
  return lists.length === value.length ? lists : undefined;
}

function parseSeen(value: unknown): Seen | undefined {
  if (!isRecord(value)) return undefined;
  const { coverage, confidence, isNewestFirst } = value;
  // Written so that what is no number, NaN included, is not between any.
  const isShare = typeof confidence === 'number' && confidence >= 0 && confidence <= 1;
  if (!isCoverage(coverage) || !isShare) return undefined;
  if (coverage !== 'live') return { coverage, confidence };
  return typeof isNewestFirst === 'boolean' ? { coverage, confidence, isNewestFirst } : undefined;
}

const isCoverage = (value: unknown): value is Seen['coverage'] => COVERAGES.has(value);
