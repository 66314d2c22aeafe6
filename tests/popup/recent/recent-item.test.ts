import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import type { RecentFact } from '../../../src/model/recent';
import { PlainFact } from '../../../src/popup/recent/plain-fact';
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

test('labels the date as that of reading', () => {
  expect(textsOf('summary time')).toEqual([expect.stringMatching(/^Read Apr 26, 2025/)]);
});

test('shows who said a fact when the fact does not say so itself', () => {
  expect(textsOf('.speaker')).toContain('Source: the finance committee');
  expect(textsOf('.speaker').length).toBeLessThan(textsOf('.plain-facts > li').length);
});

test('shows the days that a fact’s words mean beside them, with the year once that is past', () => {
  expect(textsOf('.plain-facts .day')).toContain('Fri, Apr 25, 2025');
  expect(textsOf('.plain-facts > li')[0]).toMatch(/voted on Friday\u00a0Fri, Apr 25, 2025 to build/);
});

test('shows a day whose words were cut away, before the fact if it has another day in it', () => {
  const when = { from: '2025-03-10' };
  const days = [{ at: 'It rose last month'.length, from: '2025-02-01', to: '2025-02-28' }];
  const textOf = (fact: RecentFact) => drawn(h(PlainFact, { fact })).textContent;
  expect(textOf({ text: 'It rose.', when })).toBe('It rose.\u00a0Mon, Mar 10, 2025');
  expect(textOf({ text: 'It rose last month.', when, days })).toBe(
    'Mon, Mar 10, 2025 It rose last month.\u00a0Feb 2025',
  );
});
