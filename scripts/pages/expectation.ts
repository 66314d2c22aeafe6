import { parseHTML } from 'linkedom';
import type { Coverage } from '../../src/model/article';
import { pull } from './pull';
import { unstyledSight } from '../../src/content/sight/unstyled';

/** The content of `expected.json` in a page's folder. */
export interface Expectation {
  /** Which difficulty the page stands for. */
  readonly why: string;
  readonly url: string;
  readonly coverage: Coverage;
  /** Only for a live page. */
  readonly isNewestFirst?: boolean;
  readonly title: string;
  /** Blocks as "kind: text", in reading order. */
  readonly blocks: readonly string[];
}

/** Pulls a page and returns the result in the form of an expectation. */
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
