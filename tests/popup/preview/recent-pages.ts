import { topFacts } from '../../../src/model/fact';
import { recentFact, type RecentPage } from '../../../src/model/recent';
import { DIGESTS } from './digests';

/** Recent pages, made from the invented digests. */
export const RECENT_PAGES: readonly RecentPage[] = [
  DIGESTS.article,
  DIGESTS.arabic,
  DIGESTS['long-words'],
].map(({ article, facts, recommended }, index) => ({
  url: `${article.canonicalUrl}/${String(index)}`,
  title: article.title,
  site: article.site ?? '',
  seenAt: Date.UTC(2025, 3, 26, 12 - index),
  language: article.language,
  direction: article.direction,
  facts: topFacts(facts, recommended).map((fact) => recentFact(article.text, fact)),
}));
