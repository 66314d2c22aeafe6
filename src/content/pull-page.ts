import type { PageRead } from '../model/content-api';
import { TEXT_LIMIT } from '../model/article';
import { failed, success, type Outcome } from '../model/outcome';
import { taskSlicing } from '../model/work/slicing';
import { inSlices } from '../model/work/work';
import { foreignFrameHost } from './foreign-frame';
import { liveWatch } from './page-watch';
import { readPageInPieces } from './read-page';
import { laidOutSight } from './sight/laid-out';
import { rootOf } from './tree/document-root';
import { native } from './tree/native';
import { textsIn } from './tree/texts-in';

const READABLE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

/**
 * Reads a live page in slices, so that it can scroll, type and play meanwhile, however large it is.
 *
 * @param waitMs how long to wait first for the document to be parsed to its end, in milliseconds
 */
export async function pullPage(page: Window, waitMs: number): Promise<Outcome<PageRead>> {
  const { document } = page;
  const contentType = native(document, 'contentType');
  if (!READABLE_TYPES.has(contentType)) return failed({ code: 'not-a-page', contentType });
  if (waitMs > 0 && isLoading(document)) await parsed(document, waitMs);
  const read = await readNow(page);
  return read === undefined
    ? failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' })
    : success(read);
}

/** Reads a page of any type; undefined for one that is larger than any article. */
export async function readNow(page: Window): Promise<PageRead | undefined> {
  const { document, location } = page;
  const start = performance.now();
  const options = { url: location.href, sight: laidOutSight(document), watch: liveWatch() };
  const record = await inSlices(readPageInPieces(document, options), taskSlicing());
  if (record === undefined) return undefined;
  const frameHost = foreignFrameHost(page);
  return {
    record,
    ms: performance.now() - start,
    isLoading: isLoading(document),
    isBlank: isBlank(document),
    ...(frameHost === undefined ? {} : { frameHost }),
  };
}

const isLoading = (document: Document): boolean => native(document, 'readyState') === 'loading';

function isBlank(document: Document): boolean {
  const root = rootOf(document);
  if (root === undefined) return true;
  const texts = textsIn(root);
  while (texts.nextNode() !== null) if (texts.currentNode.nodeValue?.trim() !== '') return false;
  return true;
}

function parsed(document: Document, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      native(document, 'removeEventListener').call(document, 'DOMContentLoaded', done);
      resolve();
    };
    const timer = setTimeout(done, limitMs);
    native(document, 'addEventListener').call(document, 'DOMContentLoaded', done);
  });
}
