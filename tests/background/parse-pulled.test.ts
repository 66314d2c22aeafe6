import { describe, expect, it } from 'vitest';
import { parsePulled } from '../../src/background/parse-pulled';
import { assembleText } from '../../src/model/article';

const article = {
  ...assembleText([
    { kind: 'lead', text: 'The ferry is back.' },
    { kind: 'body', text: 'It sails at nine.' },
  ]),
  title: 'Ferry back',
  url: 'https://news.example/ferry',
  canonicalUrl: 'https://news.example/ferry',
  language: 'en',
  direction: 'ltr',
  readNext: [
    {
      items: [
        { title: 'Bridge opens', url: 'https://news.example/bridge', medium: 'article', isSponsored: false },
      ],
    },
  ],
  seen: { coverage: 'whole', confidence: 1 },
};

describe('parsePulled', () => {
  it('takes what the content script makes', () => {
    expect(parsePulled({ article, ms: 3 })).toEqual({ article, ms: 3 });
    expect(parsePulled({ article, ms: 3, readNextMs: 1 })).toEqual({ article, ms: 3, readNextMs: 1 });
  });

  const teaser = article.readNext[0]?.items[0];
  it.each([
    ['nothing', null],
    ['no time', { article }],
    ['a span beyond the text', { blocks: [{ kind: 'body', span: { start: 0, end: 9999 } }] }],
    ['spans that overlap', { blocks: [article.blocks[1], article.blocks[0]] }],
    ['a span that is no number', { blocks: [{ kind: 'body', span: { start: 'x', end: 5 } }] }],
    ['an unknown kind', { blocks: [{ kind: 'script', span: { start: 0, end: 3 } }] }],
    ['markup for a title', { title: { html: '<b>' } }],
    ['a script for a link', { readNext: [{ items: [{ ...teaser, url: 'javascript:alert(1)' }] }] }],
    ['a list that is none', { readNext: [{ items: 'all' }] }],
    ['an unknown coverage', { seen: { coverage: 'everything', confidence: 1 } }],
    ['a direction that is none', { direction: 'up' }],
    ['a text without end', { text: 'x'.repeat(2_000_001), blocks: [] }],
  ])('refuses %s', (_name, change) => {
    const value =
      change === null || 'article' in change ? change : { article: { ...article, ...change }, ms: 3 };
    expect(parsePulled(value)).toBeUndefined();
  });
});
