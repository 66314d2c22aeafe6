import { parseHTML } from 'linkedom';
import { h } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { panelOpener } from '../../src/popup/panel/open-panel';
import { isPage, show } from '../../src/popup/show';
import { i18nOf } from './fake-words';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

beforeEach(() => {
  vi.stubGlobal('document', parseHTML('<html><body><div id="root"></div></body></html>').document);
  vi.stubGlobal('chrome', undefined);
});

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['de', 'ltr'],
])('draws a view in the language of its words, %s, and in their direction', (locale, direction) => {
  Object.assign(fake.browser, { i18n: i18nOf(locale), windows: {} });
  show(h('p', null, 'A view'), { title: 'Facts', isPage: false });
  const root = document.documentElement;
  expect([root.lang, root.dir, document.title]).toEqual([locale, direction, 'Facts']);
  expect(document.getElementById('root')?.textContent).toBe('A view');
  expect(isPage()).toBe(false);
});

test('a popup is a page of its own on a phone, which has no windows', () => {
  Object.assign(fake.browser, { i18n: i18nOf('en'), windows: undefined });
  show(h('p', null), { title: 'Facts', isPage: false });
  expect(isPage()).toBe(true);
});

test('opens the view beside the page as each browser does, and offers it only where there is a place', () => {
  const open = vi.fn<(options?: object) => Promise<void>>().mockResolvedValue();
  Object.assign(fake.browser, { sidebarAction: undefined });
  expect(panelOpener(7)).toBeUndefined();
  Object.assign(fake.browser, { sidebarAction: { open } });
  panelOpener(7)?.();
  expect(open).toHaveBeenLastCalledWith();
  vi.stubGlobal('chrome', { sidePanel: { open } });
  panelOpener(7)?.();
  expect(open).toHaveBeenLastCalledWith({ tabId: 7 });
});
