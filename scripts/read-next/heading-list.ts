import { readAddress } from '../../src/extraction/read-next/links/address';
import { headingKind } from '../../src/extraction/read-next/phrases/heading-kind';
import { isHeadlineLike } from '../../src/extraction/read-next/phrases/headline';
import type { Predicted } from './predicted';

/**
 * The baseline that uses only headings: takes the first heading that announces a related list, in the words of our
 * table, and the headline-like links of the smallest element around it that has at least two of them.
 */
export function headingList(document: Document, url: string): readonly Predicted[] {
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6,p,div,span,strong')) {
    const text = (heading.textContent ?? '').trim();
    if (text.length > 60) continue;
    const kind = headingKind(text);
    if (kind === 'unknown' || kind === 'avoid') continue;
    for (
      let at = heading.parentElement, step = 0;
      at !== null && step < 4;
      at = at.parentElement, step += 1
    ) {
      const links = [...at.querySelectorAll('a[href]')].filter((link) =>
        isHeadlineLike((link.textContent ?? '').trim()),
      );
      if (links.length > 30) break;
      if (links.length < 2) continue;
      return links.flatMap((link) => {
        const address = readAddress(link.getAttribute('href') ?? '', url);
        return address === undefined ? [] : [{ title: (link.textContent ?? '').trim(), url: address.url }];
      });
    }
  }
  return [];
}
