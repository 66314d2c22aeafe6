import { failed, success, type Outcome } from '../model/outcome';
import type { Pulled } from '../model/content-api';
import { pull } from './pull';
import { unstyledSight } from './sight/unstyled';

/**
 * Pulls the article of a page that was fetched, not opened: parsed into an inert document, in which no
 * script runs and nothing is loaded (HTML Standard, § 8.5.1 DOMParser).
 */
export function pullFetched(html: string, url: string): Outcome<Pulled> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const article = pull(document, { url, sight: unstyledSight(document) });
  if (article.text === '' || article.seen.coverage === 'no-article')
    return failed({ code: 'not-an-article' });
  return success({ article, ms: performance.now() - start });
}
