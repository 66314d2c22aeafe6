import { TEXT_LIMIT, type Article } from '../../model/article';
import type { PageRead } from '../../model/content-api';
import { failed, success, type Outcome } from '../../model/outcome';
import { taskSlicing } from '../../model/work/slicing';
import type { TimedArticle } from '../../extraction/timed';
import { inSlices } from '../../model/work/work';

/**
 * Finds the article in the record of a page, or says why there is none, judging by what the page shows instead. Works
 * in slices, since in Firefox all views of the extension share the background's thread.
 */
export async function extractArticle(read: PageRead): Promise<Outcome<TimedArticle>> {
  const found = await extracted(read);
  if (found === undefined) return failed({ code: 'unexpected' });
  const { article } = found;
  if (article.text.length > TEXT_LIMIT)
    return failed({ code: 'too-large', limit: TEXT_LIMIT, unit: 'characters' });
  if (isArticle(article)) return success({ ...found, ms: read.ms + found.ms });
  if (read.isLoading) return failed({ code: 'still-loading' });
  if (read.frameHost !== undefined) return failed({ code: 'in-foreign-frame', host: read.frameHost });
  return failed({ code: article.text === '' && read.isBlank ? 'empty-page' : 'not-an-article' });
}

const isArticle = ({ text, seen }: Article): boolean => text !== '' && seen.coverage !== 'no-article';

/** Undefined for anything but a page's record; only a broken or hostile process sends that. */
async function extracted({ record, selected }: PageRead): Promise<TimedArticle | undefined> {
  const { extractSelectedInPieces, timedExtractInSlices } = await import('../understanding');
  try {
    if (selected === undefined) return await timedExtractInSlices(record, taskSlicing());
    const start = performance.now();
    const article = await inSlices(extractSelectedInPieces(record, selected), taskSlicing());
    return article === undefined ? undefined : { article, ms: performance.now() - start };
  } catch (error) {
    // Some part is not valid JSON.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
