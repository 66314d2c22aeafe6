import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { lookAtPage } from '../../../../scripts/pages/pull';
import { unstyledSight } from '../../../../src/content/sight/unstyled';
import type { Page } from '../../../../src/extraction/metadata/page';
import { declaredLinks } from '../../../../src/extraction/read-next/links/declared';

const base = 'https://lowmere.example/harbour/gate';
const pageOf = (html: string): Page => {
  const { document } = parseHTML(html);
  return lookAtPage(document, { url: base, sight: unstyledSight });
};
const keysOf = (head: string): readonly string[] => [
  ...declaredLinks(pageOf(`<html><head>${head}</head><body></body></html>`), base),
];
const script = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('declaredLinks', () => {
  it('reads an ItemList in each of its forms', () => {
    const itemListElement = [
      { '@type': 'ListItem', url: '/a/one' },
      { '@type': 'ListItem', item: { '@id': '/a/two' } },
      '/a/three',
    ];
    expect(keysOf(script({ '@graph': [{ '@type': 'ItemList', itemListElement }] }))).toEqual([
      'lowmere.example/a/one',
      'lowmere.example/a/two',
      'lowmere.example/a/three',
    ]);
  });

  it('reads relatedLink as JSON-LD and as microdata', () => {
    expect(keysOf(script({ '@type': 'WebPage', relatedLink: ['/a/one'] }))).toEqual([
      'lowmere.example/a/one',
    ]);
    expect(keysOf('<link itemprop="relatedLink" href="/a/two">')).toEqual(['lowmere.example/a/two']);
  });

  it('leaves the path of headings above the page', () => {
    const itemListElement = [{ '@type': 'ListItem', item: '/harbour' }];
    expect(keysOf(script({ '@type': 'BreadcrumbList', itemListElement }))).toEqual([]);
  });

  it('survives broken and bottomless data', () => {
    expect(keysOf('<script type="application/ld+json">{"@type":"ItemList",</script>')).toEqual([]);
    let deep: unknown = '/a/one';
    for (let level = 0; level < 2000; level += 1) deep = { item: deep };
    expect(keysOf(script({ '@type': 'ItemList', itemListElement: deep }))).toEqual([]);
  });
});
