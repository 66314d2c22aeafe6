import { TEXT_LIMIT } from '../model/article';
import { failed, success, type Outcome } from '../model/outcome';
import type { Pulled } from '../model/content-api';
import { unstyledSight } from './sight/unstyled';
import { timedPull } from './timed-pull';

/**
 * Pulls the article of a page that was fetched, not opened: parsed into an inert document, in which no
 * script runs and nothing is loaded (HTML Standard, § 8.5.1 DOMParser).
 */
export function pullFetched(html: string, url: string): Outcome<Pulled> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const pulled = timedPull(document, { url, sight: unstyledSight(document) });
  const { article } = pulled;
  if (article.text.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  if (article.text === '' || article.seen.coverage === 'no-article')
    return failed({ code: 'not-an-article' });
  return success(pulled);
}
