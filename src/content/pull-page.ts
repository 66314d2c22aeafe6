import type { Pulled } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { foreignFrameHost } from './foreign-frame';
import { pull } from './pull';
import { laidOutSight } from './sight/laid-out';

/** How long a page that is still loading may take to give us its text, in milliseconds. */
const LOADING_LIMIT_MS = 4000;

const READABLE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
]);

/** Pulls the article of a live page, waiting for its text for a short while when it is still loading. */
export async function pullPage(page: Window): Promise<Outcome<Pulled>> {
  const { document } = page;
  const { contentType } = document;
  if (!READABLE_TYPES.has(contentType)) return failed({ code: 'not-a-page', contentType });
  await textThere(document);
  const start = performance.now();
  const article = pull(document, { url: page.location.href, sight: laidOutSight(document) });
  const ms = performance.now() - start;
  if (article.text !== '' && article.seen.coverage !== 'no-article') return success({ article, ms });
  // Nothing was found: say why, by what the page shows instead.
  if (document.readyState === 'loading') return failed({ code: 'still-loading' });
  const host = foreignFrameHost(page);
  if (host !== undefined) return failed({ code: 'in-foreign-frame', host });
  return failed({ code: article.text === '' && isBlank(document) ? 'empty-page' : 'not-an-article' });
}

function isBlank(document: Document): boolean {
  return !/\S/u.test(document.documentElement?.textContent ?? '');
}

function textThere(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('DOMContentLoaded', done);
      resolve();
    };
    const timer = setTimeout(done, LOADING_LIMIT_MS);
    document.addEventListener('DOMContentLoaded', done);
  });
}
