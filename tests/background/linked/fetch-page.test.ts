import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../src/background/linked/fetch-page';
import { fakeBrowser } from '../fake-browser';
import { pageRead, URL_OF_PAGE } from '../page-read';

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));

const PULLED = { article: { title: 'Ferry back', url: URL_OF_PAGE } };
const TAB = 7;
let browser: ReturnType<typeof fakeBrowser>;
const fetched = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();
const createDocument = vi.fn<(options: unknown) => Promise<void>>();
const closeDocument = vi.fn<() => Promise<void>>();
const getContexts = vi.fn<() => Promise<readonly unknown[]>>();

beforeEach(() => {
  browser = fakeBrowser();
  fake.browser = browser;
  browser.permissions.contains.mockResolvedValue(true);
  browser.runtime.sendMessage.mockResolvedValue({ ok: true, value: pageRead() });
  fetched.mockReset().mockImplementation(async () => page('<p>The ferry is back.</p>'));
  createDocument.mockReset().mockResolvedValue();
  closeDocument.mockReset().mockResolvedValue();
  getContexts.mockReset().mockResolvedValue([]);
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('chrome', {
    runtime: { ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' }, getContexts },
    offscreen: { Reason: { DOM_PARSER: 'DOM_PARSER' }, createDocument, closeDocument },
  });
});

afterEach(() => vi.unstubAllGlobals());

const page = (html: string, type = 'text/html; charset=utf-8', status = 200): Response =>
  new Response(html, { status, headers: { 'content-type': type } });

describe('fetchPage', () => {
  it('returns the article, parsed where nothing runs', async () => {
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: true, value: PULLED });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith(
      expect.objectContaining({ kind: 'read-fetched', html: '<p>The ferry is back.</p>' }),
    );
    expect(createDocument).toHaveBeenCalledOnce();
  });

  it('uses the parser that a stopped worker left behind', async () => {
    getContexts.mockResolvedValue([{}]);
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: true });
    expect(createDocument).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(closeDocument).toHaveBeenCalledOnce());
  });

  it('closes the parser when the last page is read, and opens another for the next', async () => {
    let open = 0;
    getContexts.mockImplementation(async () => (open > 0 ? [{}] : []));
    createDocument.mockImplementation(async () => {
      open += 1;
    });
    closeDocument.mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
    });
    browser.runtime.sendMessage.mockImplementation(async () =>
      open === 1 ? { ok: true, value: pageRead() } : undefined,
    );
    browser.runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await expect(fetchPage(URL_OF_PAGE, TAB)).rejects.toThrow('Receiving end');
    for (let round = 0; round < 2; round += 1) {
      // At once, while the previous document may still be closing.
      const answers = await Promise.all([URL_OF_PAGE, URL_OF_PAGE].map((url) => fetchPage(url, TAB)));
      expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
    }
    await vi.waitFor(() => expect(open).toBe(0));
    expect(createDocument.mock.calls.length).toBe(closeDocument.mock.calls.length);
  });

  it('does not report our own bug in reading a page as a network failure', async () => {
    createDocument.mockRejectedValue(new TypeError('x is not a function'));
    await expect(fetchPage(URL_OF_PAGE, TAB)).rejects.toThrow(TypeError);
  });

  it('opens one parser for simultaneous requests, and sends no page before it is ready', async () => {
    let isThere = false;
    getContexts.mockImplementation(async () => (isThere ? [{}] : []));
    createDocument.mockImplementation(async () => {
      if (createDocument.mock.calls.length > 1)
        throw new Error('Only a single offscreen document may be created.');
      await new Promise((resolve) => setTimeout(resolve, 5));
      isThere = true;
    });
    browser.runtime.sendMessage.mockImplementation(async () =>
      isThere ? { ok: true, value: pageRead() } : undefined,
    );
    const answers = await Promise.all(
      [URL_OF_PAGE, URL_OF_PAGE, URL_OF_PAGE].map((url) => fetchPage(url, TAB)),
    );
    expect(answers).toMatchObject(answers.map(() => ({ ok: true, value: PULLED })));
    expect(createDocument).toHaveBeenCalledOnce();
  });

  it('tries again to open a parser after one could not be opened', async () => {
    createDocument.mockRejectedValueOnce(new Error('no'));
    await expect(fetchPage(URL_OF_PAGE, TAB)).rejects.toThrow('no');
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: true });
  });

  it('does not parse a page that would stall the parser', async () => {
    fetched.mockResolvedValue(page('<div>'.repeat(100_000)));
    expect(await fetchPage(URL_OF_PAGE, TAB)).toEqual({ ok: false, failure: { code: 'not-an-article' } });
    expect(createDocument).not.toHaveBeenCalled();
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it('sends no cookies and no referrer', async () => {
    await fetchPage(URL_OF_PAGE, TAB);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      URL_OF_PAGE,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
    expect(JSON.stringify(fetched.mock.calls[0]?.[1].headers)).not.toMatch(/cookie|authorization/i);
  });

  it('requests nothing from a site that the reader did not allow', async () => {
    browser.permissions.contains.mockResolvedValue(false);
    const failure = { code: 'origin-denied', host: 'other.example:8443' };
    expect(await fetchPage(URL_OF_PAGE, TAB)).toEqual({ ok: false, failure });
    expect(browser.permissions.contains).toHaveBeenCalledWith({ origins: ['https://other.example/*'] });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['http://127.0.0.1:8080/secrets', 'fetch-failed'],
    ['https://elsewhere.example/story', 'fetch-failed'],
    ['https://other.example/moved', undefined],
  ])('follows a redirect only to what the reader allowed too: %s', async (url, code) => {
    browser.permissions.contains.mockImplementation(
      async (wanted) => JSON.stringify(wanted) === '{"origins":["https://other.example/*"]}',
    );
    const answer = page('<p>The ferry is back.</p>');
    Object.defineProperties(answer, { url: { value: url }, redirected: { value: true } });
    fetched.mockResolvedValue(answer);
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject(
      code === undefined ? { ok: true } : { failure: { code } },
    );
    expect(browser.runtime.sendMessage).toHaveBeenCalledTimes(code === undefined ? 1 : 0);
  });

  const OWN_NETWORK = [
    'http://127.0.0.1:8080/reboot',
    'http://2130706433/',
    'http://localhost:631/',
    'http://localhost./',
    'http://dev.localhost/',
    'http://printer.local/',
    'http://10.0.0.1/',
    'http://172.31.0.1/',
    'http://192.168.1.1/apply?dns=evil',
    'http://169.254.169.254/latest',
    'http://0.0.0.0/',
    'http://[::1]:8080/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://[fe80::1]/',
    'http://100.64.0.1/',
    'http://100.127.255.254/',
    'http://router/',
    'http://nas.lan/',
    'http://nas.home.arpa/',
    'http://vault.internal/',
  ];

  it.each(OWN_NETWORK)(
    'requests nothing from "%s" for a page elsewhere, whatever was allowed',
    async (url) => {
      browser.tabs.get.mockResolvedValue({ url: 'https://news.example/' });
      expect(await fetchPage(url, TAB)).toEqual({ ok: false, failure: { code: 'page-restricted' } });
      browser.tabs.get.mockRejectedValue(new Error('No tab with id'));
      expect(await fetchPage(url, TAB)).toEqual({ ok: false, failure: { code: 'page-restricted' } });
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it.each(OWN_NETWORK)('requests "%s" for a page of the same host', async (url) => {
    browser.tabs.get.mockResolvedValue({ url });
    expect(await fetchPage(url, TAB)).toMatchObject({ ok: true });
    expect(browser.tabs.get).toHaveBeenCalledWith(TAB);
  });

  it.each([
    'https://172.32.0.1/',
    'https://11.0.0.1/',
    'https://100.63.0.1/',
    'https://100.128.0.1/',
    'https://localhost.example/',
    'https://lan.example/',
    'https://[2001:db8::1]/',
  ])('treats "%s" like any other page', async (url) => {
    expect(await fetchPage(url, TAB)).toMatchObject({ ok: true });
  });

  it('reads nothing from the reader’s own network after a redirect, even if everything is allowed', async () => {
    browser.tabs.get.mockResolvedValue({ url: 'https://news.example/' });
    const answer = page('<p>secret</p>');
    Object.defineProperties(answer, {
      url: { value: 'http://127.0.0.1:8080/' },
      redirected: { value: true },
    });
    fetched.mockResolvedValue(answer);
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ failure: { code: 'fetch-failed' } });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://settings',
    'nonsense',
    '',
  ])('requests nothing from "%s"', async (url) => {
    expect(await fetchPage(url, TAB)).toEqual({ ok: false, failure: { code: 'page-restricted' } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    ['a server that refuses', () => page('no', 'text/html', 403), { code: 'fetch-refused', status: 403 }],
    ['a file', () => page('%PDF', 'application/pdf'), { code: 'not-a-page', contentType: 'application/pdf' }],
    [
      'a page of 9 MB',
      () => page('x'.repeat(9_000_000)),
      { code: 'too-large', limit: 8_000_000, unit: 'bytes' },
    ],
  ])('reports %s, and parses nothing', async (_name, answer, failure) => {
    fetched.mockImplementation(async () => answer());
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: false, failure });
    expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  });

  it.each([
    ['a file', page('film', 'video/mp4')],
    ['a refusal', page('no', 'text/html', 403)],
    ['a page', page('<p>The ferry is back.</p>')],
  ])('loads no more of %s than it needs', async (_name, answer) => {
    fetched.mockResolvedValue(answer);
    await fetchPage(URL_OF_PAGE, TAB);
    expect(fetched.mock.calls[0]?.[1].signal?.aborted).toBe(true);
  });

  it('accepts a page whose server names no content type', async () => {
    const answer = page('<p>The ferry is back.</p>');
    answer.headers.delete('content-type');
    fetched.mockResolvedValue(answer);
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: true });
  });

  it('reports a connection that fails', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('navigator', { onLine: true });
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ failure: { code: 'fetch-failed' } });
    vi.stubGlobal('navigator', { onLine: false });
    expect(await fetchPage(URL_OF_PAGE, TAB)).toEqual({ ok: false, failure: { code: 'offline' } });
  });

  it.each([
    ['no answer', undefined, 'unexpected'],
    ['what cannot be', { ok: true, value: { ...pageRead(), record: { seen: [] } } }, 'unexpected'],
    ['a page that is none', { ok: true, value: pageRead({ paragraphs: [] }) }, 'not-an-article'],
    ['a page without end', { ok: false, failure: { code: 'too-large' } }, 'too-large'],
    ['a reason that is none', { ok: false, failure: { code: 'you-have-won' } }, 'unexpected'],
  ])('handles %s from the parser', async (_name, answer, code) => {
    browser.runtime.sendMessage.mockResolvedValue(answer);
    expect(await fetchPage(URL_OF_PAGE, TAB)).toMatchObject({ ok: false, failure: { code } });
  });
});
