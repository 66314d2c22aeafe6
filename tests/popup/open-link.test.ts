import { beforeEach, expect, test, vi } from 'vitest';
import { isWebAddress } from '../../src/model/origin';
import { openLink, wantsNewTab } from '../../src/popup/open-link';

const tabs = vi.hoisted(() => ({ create: vi.fn(), update: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs } }));
beforeEach(() => {
  tabs.create.mockReset().mockResolvedValue({});
  tabs.update.mockReset().mockResolvedValue({});
});

test.each(['https://harbour-post.example/a', 'http://harbour-post.example'])('opens %s', (url) => {
  expect(isWebAddress(url)).toBe(true);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'about:blank', '/a', ''])(
  'never opens %j',
  async (url) => {
    expect(isWebAddress(url)).toBe(false);
    await openLink(url, { tabId: 7, isBackground: true });
    await openLink(url, { tabId: 7, isBackground: false });
    expect(tabs.create).not.toHaveBeenCalled();
    expect(tabs.update).not.toHaveBeenCalled();
  },
);

test('a plain click opens in the tab, another beside it in the background', async () => {
  await openLink('https://harbour-post.example/a', { tabId: 7, isBackground: false });
  expect(tabs.update.mock.calls).toEqual([[7, { url: 'https://harbour-post.example/a' }]]);
  await openLink('https://harbour-post.example/b', { tabId: 7, isBackground: true });
  expect(tabs.create.mock.calls).toEqual([[{ url: 'https://harbour-post.example/b', active: false }]]);
});

test('opens the page even if the tab was closed meanwhile', async () => {
  tabs.update.mockRejectedValue(new Error('No tab with id: 7.'));
  await openLink('https://harbour-post.example/a', { tabId: 7, isBackground: false });
  expect(tabs.create.mock.calls).toEqual([[{ url: 'https://harbour-post.example/a' }]]);
});

test.each([
  [{ ctrlKey: true, metaKey: false, button: 0 }, true],
  [{ ctrlKey: false, metaKey: true, button: 0 }, true],
  [{ ctrlKey: false, metaKey: false, button: 1 }, true],
  [{ ctrlKey: false, metaKey: false, button: 0 }, false],
])('%o requests a new tab: %s', (event, expected) => {
  expect(wantsNewTab(event)).toBe(expected);
});
