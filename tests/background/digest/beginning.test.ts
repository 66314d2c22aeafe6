import { expect, it } from 'vitest';
import { beginningOf, CONDENSE_LIMIT } from '../../../src/background/digest/beginning';
import { textOf } from '../../../src/model/span';
import { textArticle } from '../../../src/model/text-article';

const LINES = ['The pier sank.', 'Nobody was hurt.', 'The mayor came.'];
const article = textArticle(LINES.join('\n'), { title: 'Pier', language: 'en' });

it('returns an article within the limit unchanged', () => {
  expect(beginningOf(article)).toBe(article);
  expect(beginningOf(article, article.text.length)).toBe(article);
});

it.each([
  [article.text.length - 1, 2],
  [31, 2],
  [30, 1],
  [14, 1],
])('keeps only whole paragraphs: for a limit of %d characters, %d', (limit, count) => {
  const beginning = beginningOf(article, limit);
  expect(beginning).toEqual(textArticle(LINES.slice(0, count).join('\n'), { title: 'Pier', language: 'en' }));
  for (const [index, { span }] of (beginning?.blocks ?? []).entries())
    expect(textOf(article.text, span)).toBe(LINES[index]);
});

it('keeps nothing of a first paragraph that is longer than the limit', () => {
  expect(beginningOf(article, 13)).toBeUndefined();
  expect(beginningOf(textArticle('x'.repeat(CONDENSE_LIMIT + 1)))).toBeUndefined();
});
