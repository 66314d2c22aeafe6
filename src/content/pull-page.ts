import { TEXT_LIMIT, type Article } from '../model/article';
import type { Pulled } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { foreignFrameHost } from './foreign-frame';
import { rootOf } from './tree/document-root';
import { native } from './tree/native';
import { laidOutSight } from './sight/laid-out';
import { timedPullInSlices } from './timed-pull';
import { livePageSlicing } from './work/page-slicing';
import { liveWatch } from './work/page-watch';

/** How long a page that is still loading may take to give us an article, in milliseconds. */
const LOADING_LIMIT_MS = 4000;

/**
 * How long the rest of an article is waited for when its beginning is there, in milliseconds. Pages whose last
 * script hangs are frequent, and their text has long been there; the view asks again once all has loaded.
 */
const REST_LIMIT_MS = 600;

const READABLE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

/** Pulls the article of a live page, waiting for the rest for a short while when it is still loading. */
export async function pullPage(page: Window): Promise<Outcome<Pulled>> {
  const { document } = page;
  const contentType = native(document, 'contentType');
  if (!READABLE_TYPES.has(contentType)) return failed({ code: 'not-a-page', contentType });
  const pulled = await pullLoaded(page);
  const { article } = pulled;
  if (article.text.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  if (isArticle(article)) return success(pulled);
  // Nothing was found: say why, by what the page shows instead.
  if (native(document, 'readyState') === 'loading') return failed({ code: 'still-loading' });
  const host = foreignFrameHost(page);
  if (host !== undefined) return failed({ code: 'in-foreign-frame', host });
  return failed({ code: article.text === '' && isBlank(document) ? 'empty-page' : 'not-an-article' });
}

function isBlank(document: Document): boolean {
  return !/\S/u.test(rootOf(document)?.textContent ?? '');
}

/** Pulls once the document has been parsed, or when it has not been for too long. */
async function pullLoaded(page: Window): Promise<Pulled> {
  if (native(page.document, 'readyState') === 'loading') {
    const limitMs = isArticle((await pullNow(page)).article) ? REST_LIMIT_MS : LOADING_LIMIT_MS;
    await parsed(page.document, limitMs);
  }
  return pullNow(page);
}

/** In slices: the page scrolls, types and plays while we read it, however large it is. */
function pullNow(page: Window): Promise<Pulled> {
  const { document, location } = page;
  return timedPullInSlices(
    document,
    { url: location.href, sight: laidOutSight(document), watch: liveWatch() },
    livePageSlicing(),
  );
}

const isArticle = ({ text, seen }: Article): boolean => text !== '' && seen.coverage !== 'no-article';

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
