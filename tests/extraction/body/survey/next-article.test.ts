import { describe, expect, it } from 'vitest';
import { blocksOf, BODY, PARAGRAPHS, PROSE } from '../blocks';

const head = '<title>The old ferry is sold</title>';
const article = (headline: string, text: string): string =>
  `<div class="wrap"><article><h1>${headline}</h1><div>${text}</div></article></div>`;
const NEXT = PROSE.replaceAll('ferry', 'lighthouse');

describe('a page that goes on with the next article', () => {
  it('ends where the next one begins', () => {
    const page = `<main>${article('The old ferry is sold', PROSE)}${article('A lighthouse is sold', NEXT)}</main>`;
    expect(blocksOf(page, { head })).toEqual(BODY);
  });

  it('keeps the parts of one article, each with a heading', () => {
    const page = `<main><article><h1>The old ferry is sold</h1>${PROSE}<h1>A lighthouse as well</h1>${NEXT}</article></main>`;
    expect(blocksOf(page, { head })).toHaveLength(11);
  });

  const twoBare = (below: string): string =>
    `<main><article><h1>The old ferry is sold</h1>${PROSE}</article><article><h1>A lighthouse</h1>${below}${NEXT}</article></main>`;

  it('keeps the parts of one text, each a bare article', () => {
    expect(blocksOf(twoBare(''), { head })).toHaveLength(11);
  });

  it.each([
    ['day', '<p>4 May 2024</p>'],
    ['author', '<p>By Ada Holm</p>'],
    ['time', '<time>yesterday</time>'],
  ])('ends before a bare article with its own %s', (_, below) => {
    expect(blocksOf(twoBare(below), { head })).toEqual(BODY);
  });

  it.each(['', ' class="entry"'])('keeps the entries of a live blog: <article%s>', (made) => {
    const entries = PARAGRAPHS.map(
      (text, at) => `<article${made}><h1>1${at}:00</h1><p>${text}</p>${made === '' ? '' : PROSE}</article>`,
    );
    const page = `<main><article><h1>The old ferry is sold</h1>${PROSE}</article>${entries.join('')}</main>`;
    const last = blocksOf(page, { head }).at(-1);
    expect(last).toBe(BODY.at(-1));
    expect(blocksOf(page, { head }).length).toBeGreaterThan(9);
  });

  it('keeps a part whose heading is made in another way than the headline', () => {
    const part = article('What comes next', NEXT).replace('<h1>', '<h1 class="part">');
    const page = `<main>${article('The old ferry is sold', PROSE)}${part}</main>`;
    expect(blocksOf(page, { head }).length).toBeGreaterThan(9);
  });
});
