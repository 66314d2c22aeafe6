import { TEXT_LIMIT } from '../model/article';
import { failed, success, type Outcome } from '../model/outcome';
import type { Pulled } from '../model/content-api';
import { unstyledSight } from './sight/unstyled';
import { timedPullInSlices } from './timed-pull';
import { livePageSlicing } from './work/page-slicing';

/**
 * Pulls the article of a page that was fetched, not opened: parsed into an inert document, in which no
 * script runs and nothing is loaded (HTML Standard, § 8.5.1 DOMParser). In slices: all views of the extension have
 * the one thread.
 */
export async function pullFetched(html: string, url: string): Promise<Outcome<Pulled>> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const options = { url, sight: unstyledSight(document) };
  const pulled = await timedPullInSlices(document, options, livePageSlicing());
  const { article } = pulled;
  if (article.text.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  if (article.text === '' || article.seen.coverage === 'no-article')
    return failed({ code: 'not-an-article' });
  return success(pulled);
}
