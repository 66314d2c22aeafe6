import type { Article } from '../model/article';
import type { PageRecord } from '../model/page-record';
import { atOnce, inSlices, type Slicing, type Work } from '../model/work/work';
import { extractInPieces } from './extract';

/** An article and the milliseconds it took to find; the background adds the time that reading the page took. */
export interface TimedArticle {
  readonly article: Article;
  readonly ms: number;
  /** The part of `ms` spent on the read-next lists; absent where none were looked for, as in a selection. */
  readonly readNextMs?: number;
}

/** Extracts and times the article: in total, and for the read-next lists, a step that other extractors do not have. */
export function timedExtract(record: PageRecord): TimedArticle | undefined {
  const { work, timed } = timing(record);
  return timed(atOnce(work));
}

/** The same in slices. The times include the pauses, as they are what a reader waits for. */
export async function timedExtractInSlices(
  record: PageRecord,
  slicing: Slicing,
): Promise<TimedArticle | undefined> {
  const { work, timed } = timing(record);
  return timed(await inSlices(work, slicing));
}

function timing(record: PageRecord): {
  readonly work: Work<Article | undefined>;
  readonly timed: (article: Article | undefined) => TimedArticle | undefined;
} {
  const start = performance.now();
  let articleAt: number | undefined;
  return {
    work: extractInPieces(record, () => (articleAt = performance.now())),
    timed: (article) => {
      if (article === undefined) return undefined;
      const end = performance.now();
      return { article, ms: end - start, readNextMs: end - (articleAt ?? end) };
    },
  };
}
