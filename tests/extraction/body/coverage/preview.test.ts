import { describe, expect, it } from 'vitest';
import { pulledFrom } from '../../../../scripts/pages/expectation';
import { PARAGRAPHS, PROSE } from '../blocks';

/** The coverage of a page whose data say what `told` does. */
function coverageOf(body: string, told: object = { isAccessibleForFree: false }): string | undefined {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry sold', ...told });
  const html = `<!doctype html><html lang="en"><head><script type="application/ld+json">${data}</script></head><body><h1>Ferry sold</h1>${body}</body></html>`;
  return pulledFrom(html, 'https://quay.example/2024/ferry-sold').coverage;
}

const WORDS = PARAGRAPHS.join(' ').split(' ').length;
const PAID = { isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.paywall' } };
const LONG = PARAGRAPHS.map((text) => `<p>${text} ${text} ${text} ${text} ${text}</p>`).join('');

describe('a paid article is whole', () => {
  it.each([
    ['as many words as the page counts are shown', PROSE, { isAccessibleForFree: false, wordCount: WORDS }],
    [
      'the body that the page states is shown',
      PROSE,
      { isAccessibleForFree: 'False', articleBody: PARAGRAPHS.join(' ') },
    ],
    [
      'its paid part is shown',
      `<article><p>${PARAGRAPHS[0]}</p><div class="paywall">${PROSE}</div></article>`,
      PAID,
    ],
    ['it is long and does not break off', LONG, PAID],
    [
      'a sentence without Latin letters follows three dots',
      `<div class="paywall">${PROSE}<p>Они ждали весь день… и никто не пришёл.</p></div>`,
      PAID,
    ],
  ])('where %s', (_, body, told) => {
    expect(coverageOf(`<article>${body}</article>`, told)).not.toBe('preview');
  });
});

describe('a paid article is a preview', () => {
  it.each([
    ['nothing tells its length', PROSE, { isAccessibleForFree: false }],
    ['it has more words than are shown', PROSE, { isAccessibleForFree: false, wordCount: 3 * WORDS }],
    ['its paid part is not shown', PROSE, PAID],
    [
      'a line below asks to pay',
      `${PROSE}<div>Um weiterzulesen, testen Sie unser Abo.</div>`,
      { isAccessibleForFree: false, wordCount: WORDS },
    ],
    [
      'its paid part breaks off',
      `<div class="paywall">${PROSE}<p>The board of Elmsworth said that the new ferry is…</p></div>`,
      PAID,
    ],
    [
      'a long text breaks off above a wall',
      `${LONG}<p>The board said that the new ferry will…</p><div>Pour lire la suite, abonnez-vous.</div>`,
      PAID,
    ],
  ])('where %s', (_, body, told) => {
    expect(coverageOf(`<article>${body}</article>`, told)).toBe('preview');
  });
});
