import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from './fake-browser';
import { pageRead } from './page-read';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
vi.mock('../../src/content/content-script?script&iife', () => ({ default: 'content-script.js' }));

const OWN_PAGE: Runtime.MessageSender = {
  id: 'nutgraf@test',
  url: 'chrome-extension://nutgraf/src/popup/index.html',
};

const readFrom = (url: string, ...paragraphs: string[]) => ({
  ok: true,
  value: pageRead({ url, paragraphs }),
});

let browser: ReturnType<typeof fakeBrowser>;

/** The page in the tab: what tabs.get and the injected script report about it. */
function showPage(url: string, ...paragraphs: string[]): void {
  browser.tabs.get.mockResolvedValue({ id: 7, url, incognito: false });
  browser.scripting.executeScript.mockResolvedValue([{ result: readFrom(url, ...paragraphs) }]);
}

async function send(message: unknown, sender: Runtime.MessageSender = OWN_PAGE): Promise<unknown> {
  // A new worker for every message: the real one may have been stopped after the last.
  vi.resetModules();
  const { onMessage } = await import('../../src/background/requests');
  return onMessage(message, sender);
}

const condense = { kind: 'condense', tabId: 7, viewId: 'view-1', questionId: 'question-1' };
/** An answer without the time taken to read the page, which differs each time the page is read. */
const condensedIn = (answer: unknown): string =>
  JSON.stringify(answer, (key, value: unknown) => (key === 'pull' ? undefined : value));
const FERRY = 'https://news.example/ferry';
const SENTENCES = [
  'The ferry between Northpoint and Saltholm sails again from Monday, the harbour office said.',
  'Storms had closed the route for three weeks in November.',
];

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
});

describe('condense', () => {
  it('returns the facts of the page in the tab', async () => {
    showPage(FERRY, ...SENTENCES);
    expect(await send(condense)).toMatchObject({
      ok: true,
      value: { subject: { kind: 'page', tabId: 7 }, article: { title: 'Ferry back' }, engine: 'built-in' },
    });
  });

  it('never returns the facts of the previous page', async () => {
    showPage(FERRY, ...SENTENCES);
    const first = await send(condense);
    showPage(FERRY, 'Now the same address shows something else, said the harbour office on Friday.');
    const second = await send(condense);
    expect(second).toMatchObject({ ok: true, value: { article: { text: expect.stringContaining('Now') } } });
    expect(second).not.toEqual(first);
  });

  it('says why when there is no page to look into', async () => {
    browser.tabs.get.mockResolvedValue({ id: 7, url: 'chrome://settings/' });
    expect(await send(condense)).toEqual({ ok: false, failure: { code: 'page-restricted' } });
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await send(condense)).toEqual({ ok: false, failure: { code: 'tab-gone' } });
  });

  it.each([
    ['a page that stays hidden after a click on the button', '', '', { code: 'page-restricted' }],
    ['a page that went on', FERRY, 'https://news.example/next', { code: 'page-changed' }],
    [
      'a PDF in a viewer of the browser',
      'https://news.example/a.pdf',
      'https://news.example/a.pdf',
      { code: 'not-a-page', contentType: 'application/pdf' },
    ],
    ['a page that the browser keeps to itself', FERRY, FERRY, { code: 'page-restricted' }],
  ])('recognises %s when injection is refused', async (_name, before, after, failure) => {
    browser.tabs.get.mockResolvedValueOnce({ url: before }).mockResolvedValue({ url: after });
    browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
    expect(await send(condense)).toEqual({ ok: false, failure });
  });

  it('tells a view that was not opened by a click that it has no permission', async () => {
    browser.tabs.get.mockResolvedValue({});
    browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
    const panel = { ...OWN_PAGE, url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' };
    expect(await send(condense, panel)).toEqual({ ok: false, failure: { code: 'permission-missing' } });
  });

  it('does not mistake a permission granted after the last look for a change of page', async () => {
    browser.tabs.get.mockResolvedValueOnce({}).mockResolvedValueOnce({}).mockResolvedValue({ url: FERRY });
    browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
    const panel = { ...OWN_PAGE, url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' };
    expect(await send(condense, panel)).toEqual({ ok: false, failure: { code: 'permission-missing' } });
  });

  it('looks again when permission was granted while the view was being answered', async () => {
    browser.tabs.get.mockResolvedValueOnce({}).mockResolvedValue({ url: FERRY });
    const page = [{ result: readFrom(FERRY, ...SENTENCES) }];
    browser.scripting.executeScript.mockRejectedValueOnce(new Error('in any words')).mockResolvedValue(page);
    expect(await send(condense)).toMatchObject({ ok: true, value: { article: { url: FERRY } } });
  });

  it('rejects an answer that cannot be valid', async () => {
    browser.tabs.get.mockResolvedValue({ url: FERRY });
    const broken = { ok: true, value: { article: { text: 'x', blocks: 'many' }, ms: 1 } };
    browser.scripting.executeScript.mockResolvedValue([{ result: broken }]);
    expect(await send(condense)).toEqual({ ok: false, failure: { code: 'unexpected' } });
  });

  it('returns the facts even when session storage is broken', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    showPage(FERRY, ...SENTENCES);
    const broken = () => Promise.reject(new Error('broken'));
    Object.assign(browser.storage.session, { get: broken, set: broken, remove: broken });
    expect(await send(condense)).toMatchObject({ ok: true, value: { article: { title: 'Ferry back' } } });
  });

  it('answers even when it fails itself', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    showPage(FERRY, ...SENTENCES);
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('broken'));
    expect(await send(condense)).toEqual({ ok: false, failure: { code: 'unexpected' } });
  });

  it.each([
    ['#comments', true],
    ['?scrolled=900#comments', true],
    ['/page-2', false],
  ])('recognises the page when %s is added to its address: %s', async (rest, isSame) => {
    showPage(FERRY, ...SENTENCES);
    const first = await send(condense);
    await vi.waitFor(() => expect(browser.storage.session.items.has('digest:7:page')).toBe(true));
    showPage(`${FERRY}${rest}`, ...SENTENCES);
    const second = await send(condense);
    const keyOf = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer)).value.pageKey;
    expect(keyOf(second) === keyOf(first)).toBe(isSame);
    // The article has the address that the page has now.
    expect(second).toMatchObject({ ok: true, value: { article: { url: `${FERRY}${rest}` } } });
  });

  it('takes a page whose read-next list has changed for another', async () => {
    browser.tabs.get.mockResolvedValue({ id: 7, url: FERRY, incognito: false });
    const listOf = (...titles: string[]): string =>
      `<section><h2>Read next</h2><ul>${titles
        .map((title, at) => `<li><a href="/2026/11/30/story-${at}"><h3>${title}</h3></a></li>`)
        .join('')}</ul></section>`;
    const keys: unknown[] = [];
    for (const first of ['Bridge to the mainland is delayed', 'Bridge to the mainland is open']) {
      const below = listOf(first, 'Storm closes three harbours', 'Ferry fares rise in the spring');
      const read = { ok: true, value: pageRead({ url: FERRY, paragraphs: SENTENCES, below }) };
      browser.scripting.executeScript.mockResolvedValue([{ result: read }]);
      const answer: unknown = await send(condense);
      expect(answer).toMatchObject({ value: { readNext: [{ teaser: { title: first } }, {}, {}] } });
      keys.push(JSON.parse(JSON.stringify(answer)).value.pageKey);
    }
    expect(keys[1]).not.toEqual(keys[0]);
  });

  it('announces a granted permission when the button’s popup asks, and for no other view', async () => {
    showPage(FERRY, ...SENTENCES);
    const { items } = browser.storage.session;
    await send(condense, { ...OWN_PAGE, url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' });
    expect(items.has('granted')).toBe(false);
    await send(condense);
    expect(items.get('granted')).toMatchObject({ tabId: 7 });
  });

  it('pulls the page once for a question that is sent twice, and again for the next one', async () => {
    showPage(FERRY, ...SENTENCES);
    vi.resetModules();
    const { onMessage } = await import('../../src/background/requests');
    const both = await Promise.all([onMessage(condense, OWN_PAGE), onMessage(condense, OWN_PAGE)]);
    expect(both[1]).toEqual(both[0]);
    expect(both[0]).toMatchObject({ ok: true, value: { article: { url: FERRY } } });
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
    await Promise.all([
      onMessage(condense, OWN_PAGE),
      onMessage({ ...condense, questionId: 'question-2' }, OWN_PAGE),
    ]);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(3);
  });

  it('condenses an unchanged page only once', async () => {
    showPage(FERRY, ...SENTENCES);
    const first = await send(condense);
    await vi.waitFor(() => expect(browser.storage.session.items.has('digest:7:page')).toBe(true));
    expect(condensedIn(await send(condense))).toBe(condensedIn(first));
  });

  it('still answers when storage is full or broken', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    showPage(FERRY, ...SENTENCES);
    browser.storage.session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    browser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    expect(await send(condense)).toMatchObject({ ok: true });
  });
});

describe('a choice in the menu', () => {
  const choose = async (info: object): Promise<void> => {
    vi.resetModules();
    const { onMenuChoice } = await import('../../src/background/triggers/menu');
    await onMenuChoice(
      { menuItemId: 'selection', pageUrl: FERRY, editable: false, modifiers: [], ...info },
      { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
    );
  };

  it('is shown by the view that opens next, each time it asks', async () => {
    browser.action.openPopup.mockResolvedValue();
    showPage(FERRY, 'Only this was selected, said the harbour office in Northpoint on Friday morning.');
    await choose({ selectionText: 'Only this' });
    const selection = { ok: true, value: { subject: { kind: 'selection' } } };
    expect(await send(condense)).toMatchObject(selection);
    expect(await send(condense)).toMatchObject(selection);
    expect(await send({ ...condense, viewId: 'view-2' })).toMatchObject({
      value: { subject: { kind: 'page' } },
    });
  });

  it('ends when the tab moves on to another page, even one that cannot be read', async () => {
    browser.action.openPopup.mockResolvedValue();
    showPage(FERRY, ...SENTENCES);
    await choose({ selectionText: SENTENCES[0] });
    const panel = { ...OWN_PAGE, url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' };
    expect(await send(condense, panel)).toMatchObject({ value: { subject: { kind: 'selection' } } });
    browser.tabs.get.mockResolvedValue({});
    browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
    expect(await send(condense, panel)).toEqual({ ok: false, failure: { code: 'permission-missing' } });
  });

  it.each(['https://addons.mozilla.org/about', 'https://news.example/a.pdf'])(
    'on a selection uses the menu’s text where the page cannot be read: %s',
    async (pageUrl) => {
      browser.action.openPopup.mockResolvedValue();
      browser.tabs.get.mockResolvedValue({ url: pageUrl });
      browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
      await choose({ pageUrl, selectionText: SENTENCES[0] });
      expect(await send(condense)).toMatchObject({
        value: { subject: { kind: 'selection', pageUrl }, article: { text: SENTENCES[0] } },
      });
    },
  );

  it('of the same words on another page belongs to that page', async () => {
    browser.action.openPopup.mockResolvedValue();
    browser.scripting.executeScript.mockRejectedValue(new Error('in any words'));
    for (const pageUrl of [FERRY, 'https://news.example/again']) {
      browser.tabs.get.mockResolvedValue({ url: pageUrl });
      await choose({ pageUrl, selectionText: SENTENCES[0] });
      expect(await send(condense)).toMatchObject({ value: { subject: { kind: 'selection', pageUrl } } });
      await vi.waitFor(() => expect(browser.storage.session.items.has('digest:7:selection')).toBe(true));
    }
  });

  it('of the page is not mistaken for an earlier one of a selection', async () => {
    browser.action.openPopup.mockResolvedValue();
    showPage(FERRY, ...SENTENCES);
    await choose({ selectionText: 'Only this' });
    await choose({ menuItemId: 'page' });
    expect(await send(condense)).toMatchObject({ value: { subject: { kind: 'page', tabId: 7 } } });
  });

  it('on a selection looks into the frame in which it was made', async () => {
    browser.action.openPopup.mockResolvedValue();
    showPage(FERRY, ...SENTENCES);
    await choose({ frameId: 5 });
    await send(condense);
    for (const [injection] of browser.scripting.executeScript.mock.calls)
      expect(injection).toMatchObject({ target: { tabId: 7, frameIds: [5] } });
    expect(browser.scripting.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ args: ['__nutgraf', 'pull', ['selection']] }),
    );
  });

  it.each([{ menuItemId: 'another' }, { menuItemId: 'link' }])(
    'of another menu entry opens nothing: %j',
    async (info) => {
      await choose(info);
      expect(browser.action.openPopup).not.toHaveBeenCalled();
      expect(browser.storage.session.items.size).toBe(0);
    },
  );

  it('on a link opens the view once the browser’s prompt is answered, not before', async () => {
    browser.action.openPopup.mockResolvedValue();
    let answer = (_isAllowed: boolean): void => undefined;
    browser.permissions.request.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const chosen = choose({ menuItemId: 'link', linkUrl: 'https://other.example/story' });
    await vi.waitFor(() => expect(browser.storage.session.items.size).toBe(1));
    expect(browser.action.openPopup).not.toHaveBeenCalled();
    answer(true);
    await chosen;
    expect(browser.action.openPopup).toHaveBeenCalledOnce();
  });

  it('opens a small window when the browser refuses the popup', async () => {
    browser.action.openPopup.mockRejectedValue(new Error('another panel is open'));
    browser.windows.create.mockResolvedValue({});
    await choose({ selectionText: 'Only this' });
    expect(browser.windows.create).toHaveBeenCalledWith(
      expect.objectContaining({ url: 'chrome-extension://nutgraf/src/popup/index.html?tab=7' }),
    );
  });

  it.each([
    ['is refused', async () => false],
    ['is not put to the reader', async () => Promise.reject(new Error('may only be called from a click'))],
  ])('requests the one origin of a link, and reports when the request %s', async (_name, request) => {
    browser.action.openPopup.mockResolvedValue();
    browser.permissions.request.mockImplementation(request);
    browser.permissions.contains.mockResolvedValue(false);
    browser.tabs.get.mockResolvedValue({ url: FERRY });
    await choose({ menuItemId: 'link', linkUrl: 'https://other.example:8443/story' });
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['https://other.example/*'] });
    expect(await send(condense)).toEqual({
      ok: false,
      failure: { code: 'origin-denied', host: 'other.example:8443' },
    });
  });
});

describe('who may ask', () => {
  /** What a page's process could send through the content script, if it were taken over. */
  const REQUESTS = [
    condense,
    { kind: 'forget-pages', urls: 'all' },
    { kind: 'never-keep', host: 'news.example' },
    { kind: 'keep-again', host: 'bank.example' },
    { kind: 'clear-everything' },
    { kind: 'engine-states' },
  ];
  const STRANGERS: readonly (readonly [string, Runtime.MessageSender])[] = [
    ['a content script', { id: 'nutgraf@test', url: FERRY, frameId: 0 }],
    ['a content script without an address', { id: 'nutgraf@test' }],
    ['another extension', { id: 'other@test', url: 'chrome-extension://other/page.html' }],
    ['another extension that gives our address', { ...OWN_PAGE, id: 'other@test' }],
    [
      'an address that only begins like ours',
      { id: 'nutgraf@test', url: 'chrome-extension://nutgraf.evil/' },
    ],
    ['nobody', {}],
  ];

  it.each(STRANGERS)('not %s, whatever it sends', async (_name, sender) => {
    const { local } = browser.storage;
    local.items.set('recent', ['a page']).set('neverKept', ['bank.example']);
    for (const message of REQUESTS) expect(await send(message, sender)).toBeUndefined();
    expect([...local.items]).toEqual([
      ['recent', ['a page']],
      ['neverKept', ['bank.example']],
    ]);
  });

  /** Opens a port to a new worker, sends a message through it if it is heard at all, and returns what comes back. */
  async function sendThroughPort(message: unknown, sender: Runtime.MessageSender | undefined) {
    vi.resetModules();
    const { onConnect } = await import('../../src/background/requests');
    const heard: ((message: unknown) => void)[] = [];
    const replies: unknown[] = [];
    const disconnect = vi.fn<() => void>();
    const port: object = {
      ...(sender === undefined ? {} : { sender }),
      onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
      onDisconnect: { addListener: () => undefined },
      postMessage: (reply: unknown) => replies.push(reply),
      disconnect,
    };
    Reflect.apply(onConnect, undefined, [port]);
    for (const listener of heard) listener(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return { replies, isRefused: disconnect.mock.calls.length > 0 };
  }

  it.each([...STRANGERS, ['a port without a sender', undefined] as const])(
    'not %s through a port, which is closed',
    async (_name, sender) => {
      for (const message of REQUESTS)
        expect(await sendThroughPort(message, sender)).toEqual({ replies: [], isRefused: true });
    },
  );

  it('our own pages, through a port as well', async () => {
    expect(await sendThroughPort({ kind: 'wake' }, OWN_PAGE)).toEqual({
      replies: [{ ok: true, value: null }],
      isRefused: false,
    });
    expect(await sendThroughPort({ kind: 'erase' }, OWN_PAGE)).toEqual({ replies: [], isRefused: false });
  });

  it.each([null, 'condense', { kind: 'condense' }, { kind: 'erase', tabId: 7 }, { ...condense, tabId: '7' }])(
    'not with %o',
    async (message) => {
      expect(await send(message)).toBeUndefined();
    },
  );
});

describe('the worker', () => {
  it.each([
    ['a closed tab', 'onRemoved', [7, { windowId: 1, isWindowClosing: false }]],
    ['the old id of a tab that was put to sleep', 'onReplaced', [9, 7]],
  ] as const)('forgets %s, closes storage to pages, and keeps the other tabs', async (_name, event, told) => {
    vi.resetModules();
    const guarded = vi.fn<(level: unknown) => Promise<void>>().mockResolvedValue();
    Object.assign(browser.storage.local, { setAccessLevel: guarded });
    await import('../../src/background/worker');
    expect(guarded).toHaveBeenCalledOnce();
    const { items } = browser.storage.session;
    const ofOther = ['asks', 'digest:8:page'];
    for (const key of ['digest:7:page', 'digest:7:link', 'refining:7 page x', ...ofOther]) items.set(key, {});
    const asks = [7, 8].map((tabId) => [tabId, { subject: { kind: 'page', tabId } }]);
    items.set('asks', asks);
    const [listener] = browser.tabs[event].addListener.mock.calls[0] ?? [];
    if (typeof listener === 'function') Reflect.apply(listener, undefined, told);
    await vi.waitFor(() => expect([...items.keys()]).toEqual(ofOther));
    await vi.waitFor(() => expect(items.get('asks')).toEqual(asks.slice(1)));
  });

  it('does not load the engines to forget a tab', async () => {
    vi.resetModules();
    const load = vi.fn<() => object>(() => ({}));
    vi.doMock('../../src/background/refine/refine', load);
    await import('../../src/background/worker');
    const { items } = browser.storage.session;
    items.set('refining:7 page x', {});
    const [onRemoved] = browser.tabs.onRemoved.addListener.mock.calls[0] ?? [];
    if (typeof onRemoved === 'function') Reflect.apply(onRemoved, undefined, [7]);
    await vi.waitFor(() => expect(items.has('refining:7 page x')).toBe(false));
    vi.doUnmock('../../src/background/refine/refine');
    expect(load).not.toHaveBeenCalled();
  });

  it('registers every listener in its first turn', async () => {
    vi.resetModules();
    await import('../../src/background/worker');
    for (const { addListener } of [
      browser.runtime.onMessage,
      browser.runtime.onConnect,
      browser.runtime.onInstalled,
      browser.contextMenus.onClicked,
      browser.storage.local.onChanged,
      browser.tabs.onRemoved,
      browser.tabs.onReplaced,
    ]) {
      expect(addListener).toHaveBeenCalledOnce();
    }
  });

  it('registers them where there is no menu, too (Firefox for Android)', async () => {
    vi.resetModules();
    const guarded = vi.fn<(level: unknown) => Promise<void>>().mockResolvedValue();
    Object.assign(browser.storage.local, { setAccessLevel: guarded });
    Reflect.deleteProperty(browser, 'contextMenus');
    await import('../../src/background/worker');
    for (const event of [browser.runtime.onMessage, browser.runtime.onInstalled, browser.tabs.onRemoved])
      expect(event.addListener).toHaveBeenCalledOnce();
    expect(guarded).toHaveBeenCalledOnce();
  });
});
