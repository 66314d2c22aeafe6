import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { condense } from '../../../src/background/condense';
import { pull } from '../../../scripts/pages/pull';
import { unstyledSight } from '../../../src/content/sight/unstyled';
import { factText } from '../../../src/model/fact';
import { isWithin } from '../../../src/model/span';
import { expectWellFormed } from '../../extraction/well-formed';
import { grammarPage, mutated } from './page-grammar';

/** How many pages of each kind; FUZZ_PAGES=10000 for a long run. */
const RUNS = Number(process.env['FUZZ_PAGES'] ?? 250);
/** No page of this size may take longer, in milliseconds. Detects a hang; does not measure speed. */
const HANG_MS = 2000;

/** Characters that would reorder or hide shown letters: none may reach the reader. */
const UNSEEN = /[\0-\x08\x0E-\x1F\x7F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

const serialized = (document: Document): string => document.documentElement?.outerHTML ?? '';

function holds(html: string): void {
  const { document } = parseHTML(html);
  // Without <html> first, linkedom takes any element as the root, which no browser does.
  fc.pre(document.documentElement?.localName === 'html');
  // It creates head and body when first accessed; a browser's parser always creates them.
  void [document.head, document.body];
  const before = serialized(document);
  const start = performance.now();
  const article = pull(document, { url: 'https://news.example/story', sight: unstyledSight });
  // A reader sees only facts of an article, yet condensing must withstand whatever was pulled.
  const { facts, readNext } = condense(article);
  expect(performance.now() - start).toBeLessThan(HANG_MS);

  expect(serialized(document)).toBe(before);
  expectWellFormed(article);
  expect(`${article.title}${article.byline ?? ''}${article.site ?? ''}`).not.toMatch(UNSEEN);
  for (const fact of facts) {
    expect(isWithin(fact.sentence, { start: 0, end: article.text.length })).toBe(true);
    let end = fact.sentence.start;
    for (const span of fact.kept) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBeLessThanOrEqual(fact.sentence.end);
    const shown = factText(article.text, fact);
    expect(shown).not.toBe('');
    expect(shown).not.toMatch(UNSEEN);
  }
  for (const { teaser, kept } of readNext) {
    expect(new URL(teaser.url).protocol).toMatch(/^https?:$/u);
    expect(teaser.title).not.toMatch(UNSEEN);
    for (const span of kept) expect(isWithin(span, { start: 0, end: teaser.title.length })).toBe(true);
  }
  expect(condense(article)).toEqual({ ...condense(article), facts, readNext });
}

describe('hostile pages', () => {
  it(`hold for ${RUNS} pages of a grammar`, { timeout: 600_000 }, () => {
    // A failure prints the seed and the smallest page that fails.
    fc.assert(fc.property(grammarPage, holds), { numRuns: RUNS });
  });

  it(`hold for ${RUNS} mutations of the fixture pages`, { timeout: 600_000 }, () => {
    const pages = ['scripts', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .sort()
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    );
    fc.assert(fc.property(fc.constantFrom(...pages).chain(mutated), holds), { numRuns: RUNS });
  });

  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['one word of 10 MB', () => `<p>${'x'.repeat(10_000_000)}</p>`],
    ['elements nested 5,000 deep', () => `${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`],
    ['100,000 list items', () => `<ul>${'<li><a href="/a">one two three</a>'.repeat(100_000)}</ul>`],
    ['100,000 paragraphs of one word', () => '<p>word</p>'.repeat(100_000)],
    [
      'a sentence of 240,000 letters',
      () =>
        `<article><p>${'The old ferry, which had 42 cabins, was sold on Monday, '.repeat(4300)}he said.</p></article>`,
    ],
    [
      '200,000 dots',
      () => `<article><p>${'.'.repeat(200_000)}a</p><p>${'...'.repeat(66_000)}b</p></article>`,
    ],
    [
      'a link of 200,000 strokes',
      () => `<ul><li><a href="/${'/'.repeat(200_000)}a">The ferry is back</a></ul>`,
    ],
    ['200,000 digits and spaces', () => `<p>${'1'.repeat(200_000)}a ${'\t1 .'.repeat(50_000)}</p>`],
    [
      'a million beginnings of comments in data that is no JSON',
      () => `<script type="application/ld+json">{"a":1 ${'/* '.repeat(300_000)}</script><p>Ferry</p>`,
    ],
    [
      'data of 10 MB: in one text, in many scripts, nested, and in circles',
      () => {
        const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
        const article = '{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"},"isPartOf":{"@id":"#a"}}';
        const links = `{"@type":"ItemList","itemListElement":[${'"/a",'.repeat(50_000)}"/b"]}`;
        return [
          script(`{"@type":"NewsArticle","headline":"${'x'.repeat(10_000_000)}"}`),
          script(`${'['.repeat(400_000)}${']'.repeat(400_000)}`),
          script(`{"mainEntity":`.repeat(60_000)),
          script(`{"@graph":[${`${article},`.repeat(10_000)}${article}]}`),
          script(links).repeat(40),
          '<p>The ferry between Northpoint and Saltholm sails again from Monday, they said.</p>',
        ].join('');
      },
    ],
    ['half a million spaces and quotes', () => `<p>${'“ ” . '.repeat(100_000)}</p>`],
  ])('hold for %s', { timeout: 20_000 }, (_name, make) => {
    const { document } = parseHTML(make());
    const article = pull(document, { url: 'https://news.example/', sight: unstyledSight });
    // No fact is as long as a page; the time limit of this test is for parsing, which is not our code.
    for (const fact of condense(article).facts)
      expect(fact.sentence.end - fact.sentence.start).toBeLessThanOrEqual(2000);
  });
});
