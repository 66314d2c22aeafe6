import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** What an extractor found on a page, and the time that its call took, in milliseconds. */
export interface Found {
  readonly text: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly ms: number;
}

/** Readability takes the document apart: on a live page it needs a copy, which counts. */
export function readability(document: Document): Found {
  const start = performance.now();
  const found = new Readability(document).parse();
  const ms = performance.now() - start;
  return {
    text: textOfMarkup(document, found?.content ?? ''),
    title: found?.title ?? undefined,
    author: found?.byline ?? undefined,
    date: found?.publishedTime ?? undefined,
    ms,
  };
}

/** Defuddle works on a copy of its own. Throws whatever it throws on a page that it cannot read. */
export function defuddle(document: Document, url: string): Found {
  const start = performance.now();
  const { content, title, author, published } = new Defuddle(document, { url }).parse();
  const ms = performance.now() - start;
  return { text: textOfMarkup(document, content), title, author, date: published, ms };
}

const BLOCK_END =
  /<(?:\/(?:p|div|li|h[1-6]|tr|td|th|blockquote|section|article|figure|figcaption|ul|ol|dd|dt|pre)|br\s*\/?)>/giu;

/** The text of an extractor's markup, one line per block. */
function textOfMarkup(document: Document, markup: string): string {
  const holder = document.createElement('div');
  holder.innerHTML = markup.replace(BLOCK_END, (tag) => `${tag}\n`);
  return holder.textContent ?? '';
}
