import { h } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { RecentPages } from '../../../src/popup/recent/recent-pages';
import { SettingsPage } from '../../../src/popup/settings/settings-page';
import { drawn } from '../drawn';
import { i18nOf } from '../fake-words';
import { RECENT_PAGES } from '../preview/recent-pages';

const fake = vi.hoisted(() => {
  const silent = { addListener: () => undefined, removeListener: () => undefined };
  const local = new Map<string, unknown>();
  const area = (items: ReadonlyMap<string, unknown>) => ({
    get: (key: string) => Promise.resolve({ [key]: items.get(key) }),
    set: vi.fn<() => Promise<void>>(() => Promise.resolve()),
    onChanged: silent,
  });
  return {
    local,
    browser: {
      i18n: {},
      runtime: {
        getURL: (path: string) => path,
        sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(() =>
          Promise.resolve({ ok: true, value: null }),
        ),
      },
      commands: { getAll: () => Promise.resolve([]), openShortcutSettings: () => Promise.resolve() },
      storage: { local: area(local), sync: area(new Map()) },
    },
  };
});
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
fake.browser.i18n = i18nOf('en');
fake.local.set('recent', RECENT_PAGES);
fake.local.set('neverKept', ['bank.example']);

afterEach(() => vi.unstubAllGlobals());

const asked = (): readonly unknown[] =>
  fake.browser.runtime.sendMessage.mock.calls.map(([message]) => message);
const click = (box: Element, selector: string): void => box.querySelector<HTMLElement>(selector)?.click();

test('what is removed is removed by the background, the only one to write the lists', async () => {
  const pages = drawn(h(RecentPages, null));
  await vi.waitFor(() => expect(pages.querySelectorAll('.recent > li')).toHaveLength(RECENT_PAGES.length));
  click(pages, '.recent > li > .tool');
  click(pages, '.recent .row > button');
  click(pages, 'main > .row button');
  await vi.waitFor(() => expect(pages.querySelectorAll('main > .row button')).toHaveLength(2));
  click(pages, 'main > .row button');
  const settings = drawn(h(SettingsPage, null));
  await vi.waitFor(() => expect(settings.querySelectorAll('.hosts > li')).toHaveLength(1));
  click(settings, '.hosts button');
  expect(asked()).toEqual(
    expect.arrayContaining([
      { kind: 'forget-pages', urls: [RECENT_PAGES[0]?.url] },
      { kind: 'never-keep', host: 'harbour-post.example' },
      { kind: 'forget-pages', urls: 'all' },
      { kind: 'keep-again', host: 'bank.example' },
    ]),
  );
  expect(fake.browser.storage.local.set).not.toHaveBeenCalled();
});

test('all pages are removed only after a second click, and not by "Cancel"', async () => {
  fake.browser.runtime.sendMessage.mockClear();
  const pages = drawn(h(RecentPages, null));
  const texts = () => [...pages.querySelectorAll('main > .row button')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(texts()).toEqual(['Remove all']));
  click(pages, 'main > .row button');
  await vi.waitFor(() => expect(texts()).toEqual(['Yes, remove all', 'Cancel']));
  click(pages, 'main > .row .quiet');
  await vi.waitFor(() => expect(texts()).toEqual(['Remove all']));
  expect(asked()).not.toContainEqual({ kind: 'forget-pages', urls: 'all' });
});

test('a screen reader hears that a search finds nothing', async () => {
  const pages = drawn(h(RecentPages, null));
  await vi.waitFor(() => expect(pages.querySelector('input')).not.toBeNull());
  expect(pages.querySelector('[role="status"]')?.textContent).toBe('');
  const box = pages.querySelector('input');
  if (box === null) throw new Error('no search field');
  box.value = 'no such words';
  box.dispatchEvent(Object.assign(pages.ownerDocument.createEvent('Event'), { type: 'input' }));
  await vi.waitFor(() =>
    expect(pages.querySelector('[role="status"]')?.textContent).toBe('No recent page contains these words.'),
  );
});

test('the button beside the shortcut says what it changes', async () => {
  const settings = drawn(h(SettingsPage, null));
  await vi.waitFor(() => expect(settings.querySelector('[aria-describedby]')).not.toBeNull());
  const id = settings.querySelector('[aria-describedby]')?.getAttribute('aria-describedby');
  expect(settings.querySelector(`[id="${id ?? ''}"]`)?.textContent).toBe('Show the key facts of this page');
});
