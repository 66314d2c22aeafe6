import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { Head } from '../../../src/popup/parts/head';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { DIGESTS } from '../preview/digests';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const lastLineOf = (state: 'article' | 'recipe'): string | null => {
  const digest = DIGESTS[state];
  return (
    drawn(h(Head, { digest, facts: digest.facts.slice(0, 5) })).querySelector('.head > :last-child')
      ?.textContent ?? null
  );
};

test('an article is shown with the time that its facts save', () => {
  expect(lastLineOf('article')).toMatch(/^4 min read3 min saved/);
});

test('a recipe is called one, and promises no time saved', () => {
  expect(lastLineOf('recipe')).toMatch(/^4 min readRecipeAll 21 paragraphs read$/);
});

test('a name has a direction of its own, and the dots between the items have that of the line', () => {
  const digest = DIGESTS.article;
  const article = { ...digest.article, byline: 'Ines Oduya' };
  const head = drawn(h(Head, { digest: { ...digest, article }, facts: [] }));
  expect([...head.querySelectorAll('.dots > span > bdi')].map(({ textContent }) => textContent)).toEqual([
    'The Harbour Post',
    'Ines Oduya',
  ]);
  expect(head.querySelectorAll('.dots > [dir], .dots > bdi')).toHaveLength(0);
});
