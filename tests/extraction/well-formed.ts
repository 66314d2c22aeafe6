import { expect } from 'vitest';
import {
  ADDRESS_LIMIT,
  FIELD_LIMIT,
  LANGUAGE_LIMIT,
  ITEMS_LIMIT,
  TEXT_LIMIT,
  type Article,
} from '../../src/model/article';
import { isWebAddress } from '../../src/model/origin';
import { withoutUnseen } from '../../src/model/unseen';

const KINDS: readonly unknown[] = ['lead', 'body', 'heading', 'list-item', 'quote', 'table-row'];
const COVERAGES: readonly unknown[] = ['whole', 'preview', 'live', 'opinion', 'no-article'];
const MEDIA: readonly unknown[] = ['article', 'video', 'audio', 'gallery', 'live'];
/** Six selected lists, and one of the single lines among the paragraphs. */
const MOST_LISTS = 7;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/u;

/**
 * Expects the properties of an article that all later steps rely on, whatever the page: spans in order within the text,
 * web addresses, valid dates, nothing of unlimited length, no characters that change the direction of others.
 */
export function expectWellFormed(article: Article): void {
  const { text, blocks, readNext, seen } = article;
  // A text above the limit is refused as a whole later on: the last block may exceed it.
  if (text.length <= TEXT_LIMIT) expectShown(text, TEXT_LIMIT);
  expectShown(article.title, FIELD_LIMIT);
  expectShown(article.byline, FIELD_LIMIT);
  expectShown(article.site, FIELD_LIMIT);
  expectShown(article.language, LANGUAGE_LIMIT);
  expect(['ltr', 'rtl']).toContain(article.direction);
  if (article.canonicalUrl !== article.url) expectAddress(article.canonicalUrl);
  for (const date of [article.published, article.modified])
    if (date !== undefined) expect(date).toMatch(ISO_DATE);
  expect([undefined, 'recipe', 'product']).toContain(article.genre);
  expect(COVERAGES).toContain(seen.coverage);
  expect(seen.confidence >= 0 && seen.confidence <= 1).toBe(true);
  let last = 0;
  for (const { kind, span } of blocks) {
    expect(KINDS).toContain(kind);
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(readNext.length).toBeLessThanOrEqual(MOST_LISTS);
  for (const { heading, items } of readNext) {
    expectShown(heading, FIELD_LIMIT);
    expect(items.length).toBeLessThanOrEqual(ITEMS_LIMIT);
    for (const item of items) {
      expectAddress(item.url);
      expect(MEDIA).toContain(item.medium);
      for (const shown of [item.title, item.time, item.teaser, item.section]) expectShown(shown, FIELD_LIMIT);
      if (item.published !== undefined) expect(item.published).toMatch(ISO_DATE);
    }
  }
}

function expectShown(text: string | undefined, limit: number): void {
  if (text === undefined) return;
  expect(text.length).toBeLessThanOrEqual(limit);
  expect(withoutUnseen(text)).toBe(text);
}

function expectAddress(url: string): void {
  expect(url.length).toBeLessThanOrEqual(ADDRESS_LIMIT);
  expect(isWebAddress(url)).toBe(true);
}
