import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { RecentItem } from '../../../src/popup/recent/recent-item';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { RECENT_PAGES } from '../preview/recent-pages';

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock('webextension-polyfill', () => ({ default: browser }));
browser.i18n = i18nOf('en');

const [page] = RECENT_PAGES;
if (page === undefined) throw new Error('no page');
const item = drawn(
  h(RecentItem, { page, host: '', onRemove: () => undefined, onNeverKeep: () => undefined }),
);
const textsOf = (selector: string): readonly (string | null)[] =>
  [...item.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the date is told as that of reading', () => {
  expect(textsOf('time')).toEqual([expect.stringMatching(/^Read Apr 26, 2025/)]);
});

test('a fact is told with the one who said it, where it does not say so itself', () => {
  expect(textsOf('.speaker')).toContain('the finance committee');
  expect(textsOf('.speaker').length).toBeLessThan(textsOf('.plain-facts > li').length);
});
