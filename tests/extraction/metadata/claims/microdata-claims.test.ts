import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { microdataClaims } from '../../../../src/extraction/metadata/claims/microdata-claims';
import { lookAtPage } from '../../../../scripts/pages/pull';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import { PROSE } from '../read';

const ARTICLE = 'itemscope itemtype="https://schema.org/Article"';

function pageOf(body: string) {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return { page: lookAtPage(document, { url: 'https://news.example/a', sight: unstyledSight }) };
}

test('takes what the thing with the most text says, not what a teaser does', () => {
  const { page } = pageOf(
    `<div ${ARTICLE}><b itemprop="headline">A bridge</b></div>` +
      `<div ${ARTICLE}><b itemprop="headline">The ferry</b>${PROSE}</div>`,
  );
  expect(microdataClaims(page).titles).toEqual(['The ferry']);
});

test('passes over what is a part of an article, or of another thing', () => {
  const { page } = pageOf(
    `<div ${ARTICLE}><b itemprop="headline">The ferry</b>${PROSE}` +
      `<div ${ARTICLE} itemprop="citation"><b itemprop="headline">A cited work</b></div>` +
      '<div itemtype="https://schema.org/Comment"><b itemprop="author">A reader</b></div>' +
      '<div class="related"><b itemprop="headline">A related one</b></div></div>',
  );
  expect(microdataClaims(page)).toMatchObject({ titles: ['The ferry'], people: [] });
});

test('of things within things no text is read again and again', () => {
  const depth = 400;
  const open = Array.from(
    { length: depth },
    (_, at) => `<div ${ARTICLE} itemprop="hasPart"><b itemprop="headline">Part ${at}</b>`,
  );
  const body = `${open.join('')}${PROSE}${'</div>'.repeat(depth)}`;
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  let read = 0;
  for (const element of document.querySelectorAll('*')) {
    const text = element.textContent;
    Object.defineProperty(element, 'textContent', { get: () => ((read += text.length), text) });
  }
  lookAtPage(document, { url: 'https://news.example/a', sight: unstyledSight });
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(2 * body.length);
});
