import { TEXT_LIMIT } from '../model/article';
import type { PageRead } from '../model/content-api';
import { failed, success, type Outcome } from '../model/outcome';
import { taskSlicing } from '../model/work/slicing';
import { inSlices } from '../model/work/work';
import { readPageInPieces } from './read-page';
import { unstyledSight } from './sight/unstyled';

/**
 * Reads a page that was fetched, not opened: it is parsed into an inert document, in which no script runs and nothing
 * is loaded (HTML Standard, § 8.5.1 DOMParser). In slices, since all views of the extension share one thread.
 */
export async function readFetched(html: string, url: string): Promise<Outcome<PageRead>> {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const options = { url, sight: unstyledSight };
  const record = await inSlices(readPageInPieces(document, options), taskSlicing());
  if (record === undefined) return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  return success({ record, ms: performance.now() - start, isLoading: false, isBlank: false });
}
