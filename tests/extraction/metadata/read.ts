import { parseHTML } from 'linkedom';
import { readMetadata } from '../../../src/extraction/metadata';
import { lookAtPage } from '../../../scripts/pages/pull';
import { unstyledSight } from '../../../src/content/sight/unstyled';
import type { Metadata } from '../../../src/model/article';

const PAGE_URL = 'https://www.northpoint.example/news/ferry-returns';

/** Metadata of a page with this head and body. */
export function read(
  head: string,
  body: string,
  { url = PAGE_URL, html = 'lang="en-GB"' }: { readonly url?: string; readonly html?: string } = {},
): Metadata {
  const { document } = parseHTML(
    `<!doctype html><html ${html}><head>${head}</head><body>${body}</body></html>`,
  );
  return readMetadata(lookAtPage(document, { url, sight: unstyledSight }));
}

/** Two paragraphs of running text. */
export const PROSE =
  `<p>${'The ferry across the sound sails again after a winter in the dock, the harbour board said on Friday. '.repeat(3)}</p>`.repeat(
    3,
  );

/** A JSON-LD script. */
export const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
