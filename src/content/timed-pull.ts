import type { Pulled } from '../model/content-api';
import { pull, type PullOptions } from './pull';

/** Pulls with a clock beside it: the whole, and the read-next lists apart, which extractors do not look for. */
export function timedPull(document: Document, options: PullOptions): Pulled {
  const start = performance.now();
  let articleAt: number | undefined;
  const article = pull(document, { ...options, onArticle: () => (articleAt = performance.now()) });
  const end = performance.now();
  return { article, ms: end - start, readNextMs: end - (articleAt ?? end) };
}
