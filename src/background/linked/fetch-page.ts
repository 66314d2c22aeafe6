import browser from 'webextension-polyfill';
import type { TimedArticle } from '../../extraction/timed';
import { hostOf } from '../../model/host';
import { originPattern } from '../../model/origin';
import { failed, success, type Outcome } from '../../model/outcome';
import { isPrivateHost } from '../../model/private-host';
import { addressOf } from '../tab-address';
import { decodeHtml } from './decode-html';
import { parsePage } from './parse-page';
import { readLimited } from './read-limited';

/** How long a linked page may take, in milliseconds. */
const TIMEOUT_MS = 15_000;
/** How large it may be, in bytes. */
const LIMIT_BYTES = 8_000_000;

/**
 * Fetches a page that the reader did not open, without cookies, and pulls its article. Nothing in it runs. The
 * permission for its origin must have been granted before.
 *
 * A permission has no port: one for a model's server on this machine would open everything that listens there to any
 * page's links. So addresses in the reader's own network are fetched only for a page on the same host.
 *
 * @param tabId the tab whose page links there
 */
export async function fetchPage(url: string, tabId: number): Promise<Outcome<TimedArticle>> {
  const pattern = originPattern(url);
  if (pattern === undefined) return failed({ code: 'page-restricted' });
  const { host } = new URL(url);
  if (!(await mayBeLinked(url, tabId))) return failed({ code: 'page-restricted' });
  if (!(await isAllowed(pattern))) return failed({ code: 'origin-denied', host });
  const page = await fetched(url, host, tabId);
  // Outside the try block around fetching: our own bug in reading the page is not a network failure.
  return page.ok ? parsePage(page.value.html, page.value.url) : page;
}

/** A page's source, and its final address after redirects. */
interface Fetched {
  readonly html: string;
  readonly url: string;
}

async function fetched(url: string, host: string, tabId: number): Promise<Outcome<Fetched>> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const end = new AbortController();
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.any([timeout, end.signal]),
    });
    // The final server may let everybody read it, but the reader allowed only the one that was asked.
    if (response.redirected && !(await isReadable(response.url, tabId)))
      return failed({ code: 'fetch-failed', host });
    if (!response.ok) return failed({ code: 'fetch-refused', host, status: response.status });
    const contentType = response.headers.get('content-type') ?? 'text/html';
    if (!/\b(?:x?html|text\/plain)\b/iu.test(contentType)) {
      return failed({ code: 'not-a-page', contentType: contentType.split(';')[0]?.trim() ?? '' });
    }
    const bytes = await readLimited(response, LIMIT_BYTES);
    if (bytes === undefined) return failed({ code: 'too-large', limit: LIMIT_BYTES, unit: 'bytes' });
    return success({ html: decodeHtml(bytes, contentType), url: response.url });
  } catch (error) {
    if (timeout.aborted) return failed({ code: 'timed-out', afterMs: TIMEOUT_MS });
    if (!navigator.onLine) return failed({ code: 'offline' });
    // fetch throws a TypeError for every network failure, and for a redirect to an origin that is not allowed.
    if (error instanceof TypeError) return failed({ code: 'fetch-failed', host });
    throw error;
  } finally {
    // Stops loading a response that turned out not to be a page; has no effect on one that was read completely.
    end.abort();
  }
}

const isReadable = async (url: string, tabId: number): Promise<boolean> =>
  (await isAllowed(originPattern(url))) && (await mayBeLinked(url, tabId));

async function mayBeLinked(url: string, tabId: number): Promise<boolean> {
  const host = hostOf(url);
  if (!isPrivateHost(host)) return true;
  return hostOf((await addressOf(tabId)) ?? '') === host;
}

const isAllowed = async (pattern: string | undefined): Promise<boolean> =>
  pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
