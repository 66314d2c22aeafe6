import type { Seen } from '../../model/article';
import type { Line } from './gather';
import type { Judged } from './judge';
import { proseOf } from './prose';

/** Running text, in letters, below which a page is no article. */
const ARTICLE_LENGTH = 140;

/** What the page showed of an article. */
export function coverageOf(_document: Document, kept: readonly Judged[], lines: readonly Line[]): Seen {
  const body = kept.reduce((sum, { line }) => sum + proseOf(line), 0);
  const page = lines.reduce((sum, line) => sum + proseOf(line), 0);
  if (body < ARTICLE_LENGTH) return { coverage: 'no-article', confidence: 0.7 };
  return { coverage: 'whole', confidence: Math.min(1, 0.5 + body / (2 * Math.max(1, page))) };
}
