import { parseHTML } from 'linkedom';
import type { Coverage } from '../../src/model/article';
import { pull } from './pull';
import { unstyledSight } from '../../src/content/sight/unstyled';

/** What `expected.json` of a page's folder holds. */
export interface Expectation {
  /** Which difficulty the page stands for. */
  readonly why: string;
  readonly url: string;
  readonly coverage: Coverage;
  /** Of a live page. */
  readonly isNewestFirst?: boolean;
  readonly title: string;
  /** Blocks as "kind: text", in reading order. */
  readonly blocks: readonly string[];
}

/** What the pull makes of a page now. */
export function pulledFrom(html: string, url: string): Omit<Expectation, 'why' | 'url'> {
  const { document } = parseHTML(html);
  const { seen, title, text, blocks } = pull(document, { url, sight: unstyledSight });
  return {
    coverage: seen.coverage,
    ...(seen.coverage === 'live' ? { isNewestFirst: seen.isNewestFirst } : {}),
    title,
    blocks: blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`),
  };
}
