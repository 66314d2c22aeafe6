import { assembleText, type Article, type Metadata } from './article';

/**
 * Makes an article from plain text: each line is a paragraph, and all else that is known of it is in `metadata`.
 */
export function textArticle(
  text: string,
  metadata: Partial<Metadata> & { readonly url?: string } = {},
): Article {
  return {
    title: '',
    canonicalUrl: '',
    url: '',
    language: '',
    direction: 'ltr',
    ...metadata,
    ...assembleText(text.split(/\n+/u).map((line) => ({ kind: 'body', text: line }))),
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  };
}
