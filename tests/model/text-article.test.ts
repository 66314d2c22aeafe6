import { expect, it } from 'vitest';
import { textArticle } from '../../src/model/text-article';
import { textOf } from '../../src/model/span';

it('makes each line of a text a paragraph, whatever is between the lines', () => {
  const { text, blocks } = textArticle('  The pier \t sank.\n\n \nNobody was hurt.\n');
  expect(text).toBe('The pier sank.\nNobody was hurt.');
  expect(blocks.map(({ kind, span }) => [kind, textOf(text, span)])).toEqual([
    ['body', 'The pier sank.'],
    ['body', 'Nobody was hurt.'],
  ]);
});

it('adds nothing to the metadata that it was given', () => {
  expect(textArticle('A line.')).toMatchObject({
    title: '',
    url: '',
    canonicalUrl: '',
    language: '',
    direction: 'ltr',
    readNext: [],
    seen: { coverage: 'whole' },
  });
  expect(textArticle('سطر', { title: 'عنوان', language: 'ar', direction: 'rtl' })).toMatchObject({
    title: 'عنوان',
    language: 'ar',
    direction: 'rtl',
    text: 'سطر',
  });
});

it('keeps its own text and blocks when given a whole article as metadata', () => {
  const other = textArticle('Another text.', { url: 'https://news.example/a' });
  expect(textArticle('One line.', other)).toEqual(
    textArticle('One line.', { url: 'https://news.example/a' }),
  );
});
