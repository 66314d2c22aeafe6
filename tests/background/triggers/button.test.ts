import type { Runtime, Tabs } from 'webextension-polyfill';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from '../fake-browser';
import { pageRead } from '../page-read';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../../src/content/content-script?script&iife', () => ({ default: 'content-script.js' }));

const TAB: Tabs.Tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const POPUP: Runtime.MessageSender = {
  id: 'nutgraf@test',
  url: 'chrome-extension://nutgraf/src/popup/index.html#tab=7',
};
const FERRY = 'https://news.example/ferry';
const SAILS = 'The ferry between Northpoint and Saltholm sails again from Monday, the harbour office said.';
const STORMS = 'Storms had closed the route between Northpoint and Saltholm for three weeks in November.';

let browser: ReturnType<typeof fakeBrowser>;
let onButton: (tab: Tabs.Tab) => Promise<void>;
let takeClicks: () => Promise<void>;
let dropReading: (tabId: number) => void;
let send: (viewId?: string, sender?: Runtime.MessageSender) => Promise<unknown>;

beforeEach(async () => {
  browser = fakeBrowser();
  fake.browser = browser;
  browser.action.openPopup.mockResolvedValue();
  vi.resetModules();
  ({ onButton } = await import('../../../src/background/triggers/button'));
  ({ takeClicks } = await import('../../../src/background/triggers/open-view'));
  ({ dropReading } = await import('../../../src/background/digest/read-ahead'));
  const { onMessage } = await import('../../../src/background/requests');
  send = async (viewId = 'view-1', sender = POPUP) =>
    onMessage({ kind: 'condense', tabId: 7, viewId, questionId: crypto.randomUUID() }, sender);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function showPage(url: string, text: string): void {
  browser.tabs.get.mockResolvedValue({ id: 7, url, incognito: false });
  browser.scripting.executeScript.mockResolvedValue([
    { result: { ok: true, value: pageRead({ url, paragraphs: [text] }) } },
  ]);
}

const saying = (text: string) => ({ ok: true, value: { article: { text } } });

test('a click opens the popup for its tab, and reads the page before the popup asks', async () => {
  showPage(FERRY, SAILS);
  await onButton(TAB);
  expect(browser.action.setPopup.mock.calls).toEqual([
    [{ popup: 'src/popup/index.html#tab=7' }],
    [{ popup: '' }],
  ]);
  expect(browser.action.setPopup.mock.invocationCallOrder[0]).toBeLessThan(
    browser.action.openPopup.mock.invocationCallOrder[0] ?? 0,
  );
  await vi.waitFor(() => expect(browser.scripting.executeScript).toHaveBeenCalled());
  const read = browser.scripting.executeScript.mock.calls.length;
  expect(await send()).toMatchObject(saying(SAILS));
  expect(browser.scripting.executeScript).toHaveBeenCalledTimes(read);
  // What was read ahead is taken once.
  showPage(FERRY, STORMS);
  expect(await send()).toMatchObject(saying(STORMS));
});

test('after reading, the data for dates in the language of the browser are loaded for the popup', async () => {
  const dates = vi.spyOn(Intl, 'DateTimeFormat');
  showPage(FERRY, SAILS);
  await onButton(TAB);
  await send();
  expect(dates).toHaveBeenCalledWith('de-AT', { dateStyle: 'medium', timeStyle: 'short' });
});

test.each<[string, () => unknown]>([
  [
    'the tab has moved on',
    () => browser.tabs.get.mockResolvedValue({ id: 7, url: 'https://news.example/next' }),
  ],
  ['the popup comes late', () => vi.setSystemTime(Date.now() + 3001)],
  ['the tab was closed', () => dropReading(7)],
])('what was read ahead is not shown when %s', async (_name, happen) => {
  vi.useFakeTimers({ toFake: ['Date'] });
  showPage(FERRY, SAILS);
  await onButton(TAB);
  showPage(FERRY, STORMS);
  happen();
  expect(await send()).not.toMatchObject(saying(SAILS));
});

test.each([
  ['shows', FERRY],
  ['hides', ''],
])(
  'a page refused as soon as the click was reported is read when the popup asks: the browser %s its address',
  async (_name, url) => {
    showPage(FERRY, SAILS);
    browser.tabs.get.mockResolvedValue({ id: 7, url, incognito: false });
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await onButton(TAB);
    // Once when the click was reported, and before and after the refusal.
    await vi.waitFor(() => expect(browser.tabs.get).toHaveBeenCalledTimes(3));
    await new Promise((resolve) => setTimeout(resolve));
    showPage(FERRY, SAILS);
    expect(await send()).toMatchObject(saying(SAILS));
  },
);

test('another view does not get what was read for the popup', async () => {
  showPage(FERRY, SAILS);
  await onButton(TAB);
  showPage(FERRY, STORMS);
  const panel = { ...POPUP, url: 'chrome-extension://nutgraf/src/popup/panel/panel.html' };
  expect(await send('view-2', panel)).toMatchObject(saying(STORMS));
  expect(await send()).toMatchObject(saying(SAILS));
});

test('a choice in the menu that waits for the popup is shown, not the page that was read', async () => {
  showPage(FERRY, SAILS);
  const { rememberAsk } = await import('../../../src/background/asks');
  await onButton(TAB);
  showPage(FERRY, STORMS);
  await rememberAsk({ kind: 'selection', tabId: 7, pageUrl: FERRY, frameId: 0, fallbackText: STORMS });
  expect(await send()).toMatchObject({ ok: true, value: { subject: { kind: 'selection' } } });
});

test('a click shows a small window when the browser refuses the popup, and later clicks are still reported', async () => {
  showPage(FERRY, SAILS);
  browser.action.openPopup.mockRejectedValue(new Error('another panel is open'));
  browser.windows.create.mockResolvedValue({});
  await onButton(TAB);
  expect(browser.windows.create).toHaveBeenCalledWith(
    expect.objectContaining({ url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' }),
  );
  expect(browser.action.setPopup).toHaveBeenLastCalledWith({ popup: '' });
});

test('a phone keeps the popup of the manifest', async () => {
  Object.assign(browser, { contextMenus: undefined });
  await takeClicks();
  expect(browser.action.setPopup).not.toHaveBeenCalled();
});
