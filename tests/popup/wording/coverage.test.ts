import { expect, test, vi } from 'vitest';
import { coverageText } from '../../../src/popup/wording/coverage';
import { i18nOf } from '../fake-words';
import { digestFrom } from '../preview/digest-from';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const { article, subject } = digestFrom({ title: 'Ferry', paragraphs: ['One.', 'Two.'], facts: [] });

test.each([
  [{ coverage: 'live', confidence: 1, isNewestFirst: true }, 'Live page, newest first'],
  [{ coverage: 'live', confidence: 1, isNewestFirst: false }, 'Live page'],
  [{ coverage: 'whole', confidence: 1 }, /2 paragraphs/],
] as const)('%o is told as it is', (seen, words) => {
  expect(coverageText({ article: { ...article, seen }, subject })).toEqual(
    typeof words === 'string' ? words : expect.stringMatching(words),
  );
});
