import type { Article } from '../model/article';
import type { Pulled } from '../model/content-api';
import { pullInPieces, type PullOptions } from './pull';
import { atOnce, inSlices, type Slicing, type Work } from './work/work';

/** Pulls with a clock beside it: the whole, and the read-next lists apart, which extractors do not look for. */
export function timedPull(document: Document, options: PullOptions): Pulled {
  const { work, timed } = timing(document, options);
  return timed(atOnce(work));
}

/** The same in slices; the times have the pauses in them: it is what a reader waits. */
export async function timedPullInSlices(
  document: Document,
  options: PullOptions,
  slicing: Slicing,
): Promise<Pulled> {
  const { work, timed } = timing(document, options);
  return timed(await inSlices(work, slicing));
}

function timing(
  document: Document,
  options: PullOptions,
): { readonly work: Work<Article>; readonly timed: (article: Article) => Pulled } {
  const start = performance.now();
  let articleAt: number | undefined;
  return {
    work: pullInPieces(document, { ...options, onArticle: () => (articleAt = performance.now()) }),
    timed: (article) => {
      const end = performance.now();
      return { article, ms: end - start, readNextMs: end - (articleAt ?? end) };
    },
  };
}
