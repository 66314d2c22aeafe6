import { assembleText, type Article, type Metadata } from './article';

/**
 * Plain text as an article: each line is a paragraph, and nothing else is known of it but what `metadata` says.
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
