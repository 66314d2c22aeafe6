import { parseHTML } from 'linkedom';
import { recordOf } from '../../scripts/pages/pull';
import { unstyledSight } from '../../src/content/sight/unstyled';
import type { PageRead } from '../../src/model/content-api';

export const URL_OF_PAGE = 'https://other.example:8443/story';

/** What a content script reads from a page with an article. */
export function pageRead({
  url = URL_OF_PAGE,
  title = 'Ferry back',
  paragraphs = [
    'The ferry to Saltholm sails again from Monday, the harbour office said in a statement.',
    'It had lain in the dock since March, when its engine failed in a storm off the coast.',
    'The repair cost two million crowns, of which the county pays the larger part, it added.',
  ],
  below = '',
}: {
  readonly url?: string;
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  /** Markup after the article. */
  readonly below?: string;
} = {}): PageRead {
  const lines = paragraphs.map((text) => `<p>${text}</p>`).join('');
  const { document } = parseHTML(
    `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${lines}</article>${below}</body></html>`,
  );
  const record = recordOf(document, { url, sight: unstyledSight });
  return { record, ms: 1, isLoading: false, isBlank: false };
}
