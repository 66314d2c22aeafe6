import { describe, expect, it } from 'vitest';
import { parsePulled } from '../../../src/background/pull/parse-pulled';
import { assembleText } from '../../../src/model/article';
import { withoutUnseen } from '../../../src/model/unseen';
import { attacked, leavesOf } from '../hostile-values';

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

const full = {
  ...article,
  byline: 'Tilda Oake',
  site: 'Harbour News',
  published: '2026-11-23T10:00:00+09:00',
  modified: '2026-11-24',
  readNext: [
    {
      heading: 'Read next',
      items: [
        {
          title: 'Bridge opens',
          url: 'https://news.example/bridge',
          medium: 'article',
          isSponsored: false,
          time: '2 hours ago',
          published: '2026-11-23T10:00Z',
          teaser: 'It has six lanes.',
          section: 'Traffic',
        },
      ],
    },
  ],
};

describe('parsePulled', () => {
  it('takes what the content script makes', () => {
    expect(parsePulled({ article, ms: 3 })).toEqual({ article, ms: 3 });
    expect(parsePulled({ article, ms: 3, readNextMs: 1 })).toEqual({ article, ms: 3, readNextMs: 1 });
  });

  it('takes every field that there is, and nothing else along', () => {
    expect(parsePulled({ article: full, ms: 3 })).toEqual({ article: full, ms: 3 });
    const more = { article: { ...full, junk: 'x', seen: { ...full.seen, junk: 'x' } }, ms: 3, junk: 'x' };
    expect(parsePulled(more)).toEqual({ article: full, ms: 3 });
  });

  it('gives nothing without end, unseen or out of place, whatever stands in place of whatever', () => {
    const known = new Set([...leavesOf({ article: full, ms: 3, readNextMs: 1 })].map(([path]) => path));
    let taken = 0;
    let tried = 0;
    for (const value of attacked({ article: full, ms: 3, readNextMs: 1 })) {
      const pulled = parsePulled(value);
      tried += 1;
      if (pulled === undefined) continue;
      taken += 1;
      for (const [path, leaf] of leavesOf(pulled)) {
        expect(known).toContain(path);
        if (typeof leaf === 'string') {
          expect(leaf.length).toBeLessThanOrEqual(path === '.article.text' ? 2_000_000 : 8000);
          expect(withoutUnseen(leaf)).toBe(leaf);
        } else expect(leaf === true || leaf === false || Number.isFinite(leaf)).toBe(true);
      }
      for (const { span } of pulled.article.blocks)
        expect(span.end).toBeLessThanOrEqual(pulled.article.text.length);
    }
    // Optional fields may be missing, a text may be another text; by far the most is refused.
    expect(taken / tried).toBeLessThan(0.25);
    expect(Reflect.get({}, 'isPolluted')).toBeUndefined();
  });

  const teaser = article.readNext[0]?.items[0];
  it.each([
    ['nothing', null],
    ['no time', { article }],
    ['a span beyond the text', { blocks: [{ kind: 'body', span: { start: 0, end: 9999 } }] }],
    ['spans that overlap', { blocks: [article.blocks[1], article.blocks[0]] }],
    ['an empty span', { blocks: [{ kind: 'body', span: { start: 3, end: 3 } }] }],
    ['a span that is no number', { blocks: [{ kind: 'body', span: { start: 'x', end: 5 } }] }],
    ['an unknown kind', { blocks: [{ kind: 'script', span: { start: 0, end: 3 } }] }],
    ['markup for a title', { title: { html: '<b>' } }],
    ['a script for a link', { readNext: [{ items: [{ ...teaser, url: 'javascript:alert(1)' }] }] }],
    ['a list that is none', { readNext: [{ items: 'all' }] }],
    ['a live page that does not say its order', { seen: { coverage: 'live', confidence: 1 } }],
    ['an unknown coverage', { seen: { coverage: 'everything', confidence: 1 } }],
    ['a direction that is none', { direction: 'up' }],
    ['a text without end', { text: 'x'.repeat(2_000_001), blocks: [] }],
    ['a text with letters turned around', { text: 'a\u202Eb', blocks: [] }],
    ['a title without end', { title: 'x'.repeat(2001) }],
    ['an address of its own without end', { canonicalUrl: `https://news.example/${'a'.repeat(8000)}` }],
    ['an address of its own that is a script', { canonicalUrl: 'javascript:alert(1)' }],
    ['a teaser without end', { readNext: [{ items: [{ ...teaser, teaser: 'x'.repeat(2001) }] }] }],
    ['a link without end', { readNext: [{ items: [{ ...teaser, url: `https://${'a'.repeat(8000)}` }] }] }],
    ['a list of items without end', { readNext: [{ items: Array.from({ length: 501 }, () => teaser) }] }],
    ['lists without end', { readNext: Array.from({ length: 21 }, () => ({ items: [] })) }],
    ['a date that is none', { published: 'yesterday' }],
    ['a confidence that is no share', { seen: { coverage: 'whole', confidence: Number.NaN } }],
  ])('refuses %s', (_name, change) => {
    const value =
      change === null || 'article' in change ? change : { article: { ...article, ...change }, ms: 3 };
    expect(parsePulled(value)).toBeUndefined();
  });
});
