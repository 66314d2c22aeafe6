import { expect, test } from 'vitest';
import { chooseCanonical } from '../../../src/extraction/metadata/canonical';

test.each([
  ['https://m.news.example/a', 'https://www.news.example/b'],
  ['https://m.news.example/a', 'https://news.example/b'],
  ['https://www.news.example/a', 'https://amp.news.example/b'],
  ['https://news.example/a', 'https://sport.news.example/b'],
  ['https://sport.news.example/a', 'https://news.example/b'],
])('%s may say that it is %s', (url, claimed) => {
  expect(chooseCanonical([claimed], url)).toBe(claimed);
});

test.each([
  ['https://mobile.github.io/a', 'https://victim.github.io/b'],
  ['https://m.blogspot.com/a', 'https://victim.blogspot.com/b'],
  ['https://www.blogspot.com/a', 'https://victim.blogspot.com/b'],
  ['https://evil.blogspot.com/a', 'https://m.blogspot.com/b'],
  ['https://m.co.uk/a', 'https://www.news.co.uk/b'],
  ['https://evil.example/a', 'https://news.example/b'],
])('%s may not say that it is %s', (url, claimed) => {
  expect(chooseCanonical([claimed], url)).toBe(url);
});
