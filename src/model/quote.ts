import type { Article } from './article';
import { textOf, type Span } from './span';

/**
 * A sentence with enough of its context to find it again in a page that was re-rendered in the meantime.
 * The text quote selector of the W3C Web Annotation Data Model, § 4.2.4.
 */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

const CONTEXT_LENGTH = 64;

/** Quotes a span of an article's text, with up to 64 characters of context on either side. */
export function quoteOf(article: Pick<Article, 'text'>, span: Span): Quote {
  return {
    exact: textOf(article.text, span),
    prefix: article.text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: article.text.slice(span.end, span.end + CONTEXT_LENGTH),
  };
}
