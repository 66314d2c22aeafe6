import type { Seen } from '../../model/article';
import type { KindTold } from '../metadata/kind-told';
import type { Line } from './gather';
import type { Judged } from './judge';
import { proseOf } from './prose';

/** Types of schema.org for what is an opinion: "OpinionNewsArticle". */
const OPINION = /opinion/iu;

/** Running text, in letters, from which on a page is an article whatever stands around it. */
const ARTICLE_LENGTH = 140;
/** Share of the page's words, links included, that a shorter text must be: "Ferry sold" and one sentence. */
const BRIEF_SHARE = 0.5;

/** Running text, in letters, up to which a paid article shows its beginning alone. */
const PREVIEW_LENGTH = 1500;

/** What the page showed of an article; `told` is what its own data says of the kind. */
export function coverageOf(told: KindTold, kept: readonly Judged[], lines: readonly Line[]): Seen {
  const body = kept.reduce((sum, { line }) => sum + proseOf(line), 0);
  const page = lines.reduce((sum, line) => sum + proseOf(line), 0);
  const words = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (body < ARTICLE_LENGTH && body <= BRIEF_SHARE * words)
    return { coverage: 'no-article', confidence: 0.7 };
  if (told.types.includes('LiveBlogPosting')) return { coverage: 'live', confidence: 0.9 };
  if (told.isAccessibleForFree === false && body < PREVIEW_LENGTH)
    return { coverage: 'preview', confidence: 0.8 };
  if (told.types.some((type) => OPINION.test(type))) return { coverage: 'opinion', confidence: 0.8 };
  return { coverage: 'whole', confidence: Math.min(1, 0.5 + body / (2 * Math.max(1, page))) };
}
