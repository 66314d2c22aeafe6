import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

let browser: ReturnType<typeof fakeBrowser>;
let asks: typeof import('../../src/background/asks');

/** The worker was stopped, and runs again. */
async function nextWorker(): Promise<void> {
  vi.resetModules();
  asks = await import('../../src/background/asks');
}

beforeEach(async () => {
  browser = fakeBrowser();
  fake.browser = browser;
  vi.spyOn(console, 'warn').mockReset().mockReturnValue();
  await nextWorker();
});

describe('a choice in the menu', () => {
  const pageUrl = 'https://news.example/ferry';
  const selection = { kind: 'selection', tabId: 7, pageUrl, frameId: 0, fallbackText: 'The ferry' } as const;
  const page = { kind: 'page', tabId: 7 } as const;

  beforeEach(() => {
    browser.tabs.get.mockResolvedValue({ url: pageUrl });
  });

  it('goes to the view that takes it, each time that view asks, and to no other', async () => {
    await asks.rememberAsk(selection);
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    expect(await asks.takeAsk(7, 'two')).toEqual({ kind: 'page', tabId: 7 });
    // The choice is used up for good: from now on, the first view shows the page too.
    expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
  });

  it('belongs to its own tab and is forgotten with it', async () => {
    await asks.rememberAsk(selection);
    expect(await asks.takeAsk(8, 'one')).toEqual({ kind: 'page', tabId: 8 });
    await asks.forgetAsk(7);
    expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
  });

  it('lasts as long as the worker when storage is full', async () => {
    browser.storage.session.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await asks.rememberAsk(selection);
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    expect(await asks.takeAsk(7, 'two')).toEqual(page);
    await asks.rememberAsk(selection);
    await asks.forgetAsk(7);
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
  });

  it('ends when the tab shows another page, and does not come back with the first one', async () => {
    await asks.rememberAsk(selection);
    browser.tabs.get.mockResolvedValue({ url: `${pageUrl}#saltholm` });
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    browser.tabs.get.mockResolvedValue({ url: 'https://news.example/next' });
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
    browser.tabs.get.mockResolvedValue({ url: pageUrl });
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
  });

  it.each([
    ['whose address is hidden', pageUrl],
    ['of which nothing was ever known', ''],
  ])('is ignored in a tab %s', async (_name, pageUrl) => {
    await asks.rememberAsk({ ...selection, pageUrl });
    browser.tabs.get.mockResolvedValue({});
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
  });

  it('is ignored in a tab that is gone', async () => {
    await asks.rememberAsk(selection);
    browser.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
  });

  it('on a link ends when its page is left', async () => {
    const link = { kind: 'link', tabId: 7, pageUrl, url: 'https://other.example/story' } as const;
    await asks.rememberAsk(link);
    expect(await asks.takeAsk(7, 'one')).toEqual(link);
    browser.tabs.get.mockResolvedValue({ url: 'https://news.example/next' });
    expect(await asks.takeAsk(7, 'one')).toEqual(page);
  });

  it('is not looked up in the tab when there is none', async () => {
    await asks.takeAsk(7, 'one');
    expect(browser.tabs.get).not.toHaveBeenCalled();
  });

  it('finds room in storage that other pages have filled', async () => {
    const { set, items } = browser.storage.session;
    items.set('digest:1:page', 'large').set('digest:2:page', 'large');
    browser.storage.session.set = async (entries) => {
      if (items.has('digest:1:page')) throw new Error('QUOTA_BYTES quota exceeded');
      await set(entries);
    };
    await asks.rememberAsk(selection);
    await nextWorker();
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
  });

  it('is known to the next worker, together with the view that took it', async () => {
    await asks.rememberAsk(selection);
    await nextWorker();
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    await nextWorker();
    expect(await asks.takeAsk(7, 'one')).toEqual(selection);
    expect(await asks.takeAsk(7, 'two')).toEqual({ kind: 'page', tabId: 7 });
    await nextWorker();
    expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
  });

  it('is gone when everything is cleared', async () => {
    await asks.rememberAsk(selection);
    await asks.forgetAsks();
    expect(browser.storage.session.items.size).toBe(0);
    expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
  });

  it('does not keep the reader from the page when storage cannot be read', async () => {
    browser.storage.session.get = () => Promise.reject(new Error('broken'));
    expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it.each([null, 'old', 5, [5], [['7', {}]], [[7, null]], [[7, { takenBy: 'one' }]], [[7, { subject: 5 }]]])(
    'in an older format is ignored: %j',
    async (stored) => {
      browser.storage.session.items.set('asks', stored);
      expect(await asks.takeAsk(7, 'one')).toEqual({ kind: 'page', tabId: 7 });
    },
  );
});
