import type { Article } from '../model/article';
import type { PageRecord } from '../model/page-record';
import { atOnce, inSlices, type Slicing, type Work } from '../model/work/work';
import { extractInPieces } from './extract';

/** An article and how long finding it took, in milliseconds; with the reading of the page where the background tells. */
export interface TimedArticle {
  readonly article: Article;
  readonly ms: number;
  /** How much of `ms` the read-next lists took; absent where none were looked for, as in a selection. */
  readonly readNextMs?: number;
}

/** What extraction gives, with a clock beside it: the whole, and the read-next lists apart, which extractors leave out. */
export function timedExtract(record: PageRecord): TimedArticle | undefined {
  const { work, timed } = timing(record);
  return timed(atOnce(work));
}

/** The same in slices; the times have the pauses in them: it is what a reader waits. */
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
