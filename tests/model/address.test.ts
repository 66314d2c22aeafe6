import { expect, test } from 'vitest';
import { isSameDocument } from '../../src/model/address';

test.each([
  ['https://news.example/a', 'https://news.example/a#top', true],
  ['https://news.example/a#one', 'https://news.example/a#two#three', true],
  ['https://news.example/a', 'https://news.example/b', false],
  ['https://news.example/a?id=1', 'https://news.example/a?id=2#a', false],
])('%s and %s: one document is %s', (one, other, isSame) => {
  expect(isSameDocument(one, other)).toBe(isSame);
});
