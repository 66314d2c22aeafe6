import { beforeEach, expect, it, vi } from 'vitest';
import { onInstalled } from '../../../src/background/triggers/installed';
import { fakeBrowser } from '../fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const create = vi.fn<(tab: unknown) => Promise<void>>();
let browser: ReturnType<typeof fakeBrowser>;
let log: string[] = [];

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  log = [];
  Object.assign(browser.tabs, { create: create.mockReset().mockResolvedValue() });
  browser.contextMenus.removeAll.mockImplementation(async () => void log.push('removed'));
  browser.contextMenus.create.mockImplementation(
    (entry) => void log.push(JSON.parse(JSON.stringify(entry)).id),
  );
});

it.each(['install', 'update', 'browser_update'] as const)(
  'makes the menu anew at an %s, and greets once in a life',
  async (reason) => {
    await onInstalled({ reason, temporary: false });
    expect(log).toEqual(['removed', 'page', 'selection', 'link']);
    const greeting = { url: 'chrome-extension://nutgraf/src/popup/welcome/welcome.html' };
    expect(create.mock.calls).toEqual(reason === 'install' ? [[greeting]] : []);
  },
);

it('offers the entry for links only on web addresses', async () => {
  await onInstalled({ reason: 'update', temporary: false });
  expect(browser.contextMenus.create).toHaveBeenCalledWith(
    expect.objectContaining({ id: 'link', targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
  );
});

it('shows the welcome page where there is no menu, too (Firefox for Android)', async () => {
  Reflect.deleteProperty(browser, 'contextMenus');
  await onInstalled({ reason: 'install', temporary: false });
  expect(create).toHaveBeenCalledOnce();
});
