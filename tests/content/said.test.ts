import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readSaid } from '../../src/content/said';

const said = (head: string, body = '') =>
  readSaid(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document.documentElement)
    .entries;

describe('what a page says of itself', () => {
  it('is read with its ancestors, each once and after its parent', () => {
    expect(
      said(
        '<title>Ferry</title><base href="/a/"><meta name="author" content="Oake">',
        '<div itemtype="Article"><h1 itemprop="headline">Ferry  back</h1><time itemprop="datePublished" datetime="2026-11-23">x</time></div>',
      ),
    ).toEqual([
      [-1, 'title', 'Ferry'],
      [-1, 'html', ''],
      [1, 'head', ''],
      [2, 'base', '', 'href', '/a/'],
      [2, 'meta', '', 'name', 'author', 'content', 'Oake'],
      [1, 'body', ''],
      [5, 'div', '', 'itemtype', 'Article'],
      [6, 'h1', 'Ferry  back', 'itemprop', 'headline'],
      [6, 'time', 'x', 'itemprop', 'datePublished', 'datetime', '2026-11-23'],
    ]);
  });

  it('includes the beginning of long texts, and data as a whole or not at all', () => {
    const entries = said(
      `<script type="application/ld+json">{"a":"${'x'.repeat(5000)}"}</script>
      <script type="application/ld+json">{"a":"${'x'.repeat(1_000_000)}"}</script>`,
      `<div itemprop="articleBody">${'word '.repeat(500)}</div>`,
    );
    expect(entries.map(([, tag, text]) => [tag, text.length])).toEqual([
      ['script', 5008],
      ['script', 0],
      ['html', 0],
      ['body', 0],
      ['div', 300],
    ]);
  });

  it('leaves out what is meant only for the page’s own scripts', () => {
    expect(
      said('<meta name="csrf-token" content="x"><meta name="google-site-verification" content="y">'),
    ).toEqual([]);
  });

  it('does not mistake a drawing’s title for the page’s', () => {
    const { document } = parseHTML('<html><head><title>Page</title></head><body></body></html>');
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    drawing.textContent = 'Arrow';
    document.body.append(drawing);
    Object.defineProperty(drawing, 'namespaceURI', { value: 'http://www.w3.org/2000/svg' });
    expect(readSaid(document.documentElement).entries).toEqual([[-1, 'title', 'Page']]);
  });

  it('leaves out a claim’s ancestors when there is no end of them', () => {
    const entries = said(
      '',
      `${'<div>'.repeat(21_000)}<b itemprop="author">Oake</b>${'</div>'.repeat(21_000)}`,
    );
    expect(entries).toEqual([[-1, 'b', 'Oake', 'itemprop', 'author']]);
  });

  it('finishes when elements are nested endlessly', () => {
    const entries = said('', `${'<div itemprop="author">'.repeat(8000)}x${'</div>'.repeat(8000)}`);
    expect(entries.length).toBeLessThanOrEqual(5002);
  });
});
