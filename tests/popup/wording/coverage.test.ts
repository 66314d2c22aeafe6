import { expect, test, vi } from 'vitest';
import { coverageText, genreText } from '../../../src/popup/wording/coverage';
import { i18nOf } from '../fake-words';
import { digestFrom } from '../preview/digest-from';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const { article, readLength, subject } = digestFrom({
  title: 'Ferry',
  paragraphs: ['One.', 'Two.'],
  facts: [],
});

test.each([
  [{ coverage: 'live', confidence: 1, isNewestFirst: true }, 'Live page, newest first'],
  [{ coverage: 'live', confidence: 1, isNewestFirst: false }, 'Live page'],
  [{ coverage: 'whole', confidence: 1 }, /2 paragraphs/],
] as const)('%o is told as it is', (seen, words) => {
  expect(coverageText({ article: { ...article, seen }, readLength, subject })).toEqual(
    typeof words === 'string' ? words : expect.stringMatching(words),
  );
});

test.each([
  [1000, 405, 'Only the first 41% read'],
  [1_000_000, 400, 'Only the first 1% read'],
  [100_000, 99_999, 'Only the first 99% read'],
])('of %d characters %d: %s', (length, read, words) => {
  const long = { ...article, text: 'x'.repeat(length) };
  expect(coverageText({ article: long, readLength: read, subject })).toBe(words);
  const selection = { kind: 'selection', tabId: 1, frameId: 0, pageUrl: '', fallbackText: '' } as const;
  expect(coverageText({ article: long, readLength: read, subject: selection })).toBe(words);
});

test('a recipe or product is called so, but not a part that the reader selected', () => {
  const recipe = { ...article, genre: 'recipe' } as const;
  expect(genreText({ article: recipe, subject })).toBe('Recipe');
  expect(genreText({ article, subject })).toBeUndefined();
  const chosen = { kind: 'selection', tabId: 1, pageUrl: '', frameId: 0, fallbackText: '' } as const;
  expect(genreText({ article: recipe, subject: chosen })).toBeUndefined();
});
