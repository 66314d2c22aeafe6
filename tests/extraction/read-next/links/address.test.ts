import { describe, expect, it } from 'vitest';
import { readAddress, registrableDomainOf } from '../../../../src/extraction/read-next/links/address';
import { articleLikeness, kindOf } from '../../../../src/extraction/read-next/links/address-kind';

const base = 'https://news.example/world/story.html';

describe('readAddress', () => {
  it.each([
    ['/a/b?utm_source=x&id=4', 'https://news.example/a/b?id=4'],
    ['other.html#comments', 'https://news.example/world/other.html'],
    ['//cdn.example/x?fbclid=1', 'https://cdn.example/x'],
    ['https://user:secret@news.example/x', 'https://news.example/x'],
    ['http://news.example/?p=812', 'http://news.example/?p=812'],
  ])('makes %s absolute and clean', (href, url) => {
    expect(readAddress(href, base)?.url).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'mailto:a@news.example',
    'http://[',
    '',
  ])('leads nowhere with %j', (href) => {
    expect(readAddress(href, base)).toBeUndefined();
  });

  it('knows one page by one key', () => {
    const key = (href: string) => readAddress(href, base)?.key;
    expect(key('https://www.news.example/a/?utm_medium=mail#top')).toBe(key('http://news.example/a'));
    expect(key('/a?id=1')).not.toBe(key('/a?id=2'));
  });
});

describe('articleLikeness', () => {
  it.each([
    ['/world/minister-resigns-after-vote', 1],
    ['/article/20260213-01', 1],
    ['/news/81231', 1],
    ['/politics', 0],
    ['/tag/buses', 0],
  ])('%s is %d', (href, likeness) => {
    const address = readAddress(href, base);
    expect(address && articleLikeness(address)).toBe(likeness);
  });
});

describe('registrableDomainOf', () => {
  it.each([
    ['sport.news.example', 'news.example'],
    ['www.paper.co.uk', 'paper.co.uk'],
    ['localhost:8080', 'localhost'],
  ])('%s belongs to %s', (host, site) => {
    expect(registrableDomainOf(host)).toBe(site);
  });
});

describe('kindOf', () => {
  const kindAt = (href: string) => {
    const address = readAddress(href, base);
    return address && kindOf(address);
  };

  it.each([
    '/authors/jane-doe',
    '/tag/harbour',
    '/2019/11/',
    '/2019/11/03',
    '/LOGIN',
    '/world/our-newsletter',
  ])('%s lists articles', (href) => {
    expect(kindAt(href)?.isIndex).toBe(true);
  });

  it.each(['/2019/11/03/gate', '/tag/why-the-gate-was-left-open', '/author/jane/81231', '/world/author'])(
    '%s is no index',
    (href) => {
      expect(kindAt(href)?.isIndex).toBe(false);
    },
  );

  it('tells a file by its ending', () => {
    expect([kindAt('/files/report.PDF')?.isFile, kindAt('/files/pdf')?.isFile]).toEqual([true, false]);
  });
});
