import { describe, expect, it } from 'vitest';
import { blocksOf, BODY, PARAGRAPHS, PROSE } from '../blocks';

const entries = (name: string): string =>
  PARAGRAPHS.map((text) => `<div class="${name}"><p>${text}</p></div>`).join('');

describe('names of elements that hold most of the text', () => {
  it.each(['ticker-entry', 'promo-text', 'widget-text', 'timeline-item', 'meta-content'])(
    'say nothing: %s',
    (name) => {
      expect(blocksOf(`<main><h1>Ferry sold</h1><div>${entries(name)}</div></main>`)).toEqual(BODY);
    },
  );

  it('say what they say beside the article', () => {
    const teaser =
      '<div class="promo-text"><p>A week on the islands costs 900 crowns, with the ferry.</p></div>';
    expect(blocksOf(`<main><h1>Ferry sold</h1><div>${PROSE}${teaser}</div></main>`)).toEqual(BODY);
  });

  it('leave out a question about cookies that is longer than the article', () => {
    const question = `<div class="consent-wall" role="dialog"><p>${'We and our partners keep cookies on your device to count visits. '.repeat(6)}</p></div>`;
    expect(blocksOf(`${question}<main><h1>Ferry sold</h1>${PROSE}</main>`)).toEqual(BODY);
  });

  it('say what they say of teasers that are longer than the article', () => {
    const teasers = PARAGRAPHS.map(
      (text, at) =>
        `<div class="related"><h3><a href="/2024/lighthouse-${at}">A lighthouse of the coast is sold</a></h3><p>${text.replace('ferry', 'lighthouse')}</p></div>`,
    );
    const article = PARAGRAPHS.slice(0, 2).map((text) => `<p>${text}</p>`);
    expect(blocksOf(`<article><h1>Ferry sold</h1>${article.join('')}${teasers.join('')}</article>`)).toEqual(
      BODY.slice(0, 2),
    );
  });

  it('leave out comments that are longer than the article', () => {
    const comments = Array.from(
      { length: 4 },
      (_, at) =>
        `<div class="comment"><p>I was on that ferry as a child, and every summer since, all ${at + 12} of them with my aunt, who baked a cake for the crew.</p></div>`,
    );
    const article = PARAGRAPHS.slice(0, 2).map((text) => `<p>${text}</p>`);
    expect(blocksOf(`<main><h1>Ferry sold</h1>${article.join('')}${comments.join('')}</main>`)).toEqual(
      BODY.slice(0, 2),
    );
  });
});
