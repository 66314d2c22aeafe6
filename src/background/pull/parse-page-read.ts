import { TEXT_LIMIT } from '../../model/article';
import type { PageRead } from '../../model/content-api';
import { RECORD_LIMIT, type PageRecord } from '../../model/page-record';
import { isRecord } from '../../model/record';
import { NAME_LIMIT, isDuration, isShownText, isTextUpTo } from './shapes';

/** No browser has a longer address (Chromium's `url::kMaxURLChars`). */
const OWN_ADDRESS_LIMIT = 2_097_152;

/**
 * Checks the answer of a page's content script. The page cannot write it, but shares a process with the script.
 * Unknown fields are dropped; the record's parts are checked when they are read.
 *
 * @returns undefined when anything about it is invalid
 */
export function parsePageRead(value: unknown): PageRead | undefined {
  if (!isRecord(value)) return undefined;
  const { ms, isLoading, isBlank, frameHost, selected } = value;
  const record = parseRecord(value['record']);
  if (record === undefined || !isDuration(ms)) return undefined;
  if (typeof isLoading !== 'boolean' || typeof isBlank !== 'boolean') return undefined;
  if (selected !== undefined && !isTextUpTo(selected, TEXT_LIMIT)) return undefined;
  return {
    record,
    ms,
    isLoading,
    isBlank,
    // The page can influence it, and its article may be good all the same.
    ...(isShownText(frameHost, NAME_LIMIT) ? { frameHost } : {}),
    ...(selected === undefined ? {} : { selected }),
  };
}

function parseRecord(value: unknown): PageRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { url, said, seen } = value;
  if (!isShownText(url, OWN_ADDRESS_LIMIT) || !isTextUpTo(said, RECORD_LIMIT) || !Array.isArray(seen))
    return undefined;
  let left = RECORD_LIMIT;
  const pieces: string[] = [];
  for (const piece of seen as readonly unknown[]) {
    if (!isTextUpTo(piece, left)) return undefined;
    left -= piece.length;
    pieces.push(piece);
  }
  return { url, said, seen: pieces };
}
