import type { Metadata } from '../../model/article';
import type { PullOptions } from '../pull';

/** What the page says of its article. */
export function readMetadata(document: Document, { url }: PullOptions): Metadata {
  const title = document.querySelector('h1')?.textContent?.trim() || document.title;
  return {
    title: title.replace(/\s+/gu, ' '),
    canonicalUrl: url,
    language: document.documentElement?.getAttribute('lang') ?? '',
    direction: document.documentElement?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
  };
}
