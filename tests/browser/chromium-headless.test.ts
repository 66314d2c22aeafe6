import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import {
  chromiumExtension,
  readChromiumView,
  stopWorker,
  type ChromiumExtension,
} from '../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { settledView, type ShownView } from '../../scripts/browsers/read-view';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { expectSampleFacts } from './expected';
import { netLog, type NetLog } from './net-log';
import { files } from './pages';
import { CHANGES, UNTOUCHED, WATCH } from './untouched';

let browser: Browser;
let extension: ChromiumExtension;
let server: LoopbackServer;
let page: Page;
let log: NetLog;

beforeAll(async () => {
  server = await serveLoopback(files);
  log = netLog();
  browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
    args: log.args,
  });
  extension = await chromiumExtension(browser);
});

afterEach(async () => {
  if (!browser.connected) return;
  for (const tab of (await browser.pages()).slice(1)) await tab.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  log?.remove();
});

async function open(path: string): Promise<Page> {
  page = await browser.newPage();
  const url = path.includes(':') ? path : `http://localhost:${server.port}${path}`;
  if (!path.startsWith('/loading')) {
    await page.goto(url);
    return page;
  }
  // The page never finishes loading: what counts is that its beginning has arrived.
  page.goto(url, { timeout: 0 }).catch(() => undefined);
  await page.waitForFunction('document.title !== ""');
  return page;
}

const view = (popup: Page): Promise<ShownView> => settledView(() => readChromiumView(popup));
const viewOf = async (path: string): Promise<ShownView> => view(await extension.click(await open(path)));
const failure = (message: string | RegExp, advice: string | RegExp) => ({
  phase: 'failed',
  message: expect.stringMatching(message),
  advice: expect.stringMatching(advice),
});

describe('a click on the button', () => {
  test('shows facts and read-next of the sample page and changes nothing in it', async () => {
    const tab = await open('/sample');
    await tab.evaluate(WATCH);
    const popup = await extension.click(tab);
    expectSampleFacts(await view(popup), server.port);
    expect(await tab.evaluate(CHANGES)).toBe(UNTOUCHED);
    // Showing the sentence in the page must not change it either: it is painted, not marked up.
    await popup.click('li.fact button');
    await popup.waitForSelector('li.fact button[aria-pressed="true"]');
    expect(await tab.evaluate(CHANGES)).toBe(UNTOUCHED);
    const paths = server.requests.map(({ path }) => path);
    expect(paths.filter((path) => path !== '/favicon.ico')).toEqual(['/sample']);
  });

  test('makes no request of its own and logs no error', async () => {
    const tab = await open('/elmsworth');
    const requests: string[] = [];
    const errors: string[] = [];
    const popup = await extension.click(tab);
    popup.on('request', (request) => requests.push(request.url()));
    popup.on('pageerror', (error) => errors.push(String(error)));
    popup.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await popup.reload();
    expect(await view(popup)).toMatchObject({ phase: 'condensed' });
    expect(requests.filter((url) => !url.startsWith(`chrome-extension://${extension.id}/`))).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('a page that is no article', () => {
  test.each([
    ['a page of the browser', 'chrome://version/', /does not let extensions/, /Open an article/],
    ['a PDF', '/document.pdf', /shows a file|does not let/, /Open an article/],
    ['an image', '/image.png', /shows a file/, /Open an article/],
    ['an empty page', '/empty', /no text/, /Reload/],
    ['a login page', '/login', /no article/, /Right-click a headline/],
    ['a home page', '/home', /no article/, /Right-click a headline/],
  ])('%s', async (_what, path, message, advice) => {
    expect(await viewOf(path)).toEqual(failure(message, advice));
  });
});

describe('a difficult article', () => {
  test('of one sentence gives that sentence', async () => {
    expect(await viewOf('/one-sentence')).toMatchObject({
      phase: 'condensed',
      facts: [expect.stringMatching(/ferry of Elmsworth was sold/)],
    });
  });

  test.each([
    ['on a page that is still loading', '/loading', /Elmsworth/],
    ['on a page of five megabytes', '/big', /Elmsworth/],
    ['on a page that hides all of itself until its script runs', '/veiled', /Elmsworth/],
    ['in no known language', '/unknown-language', /drolfen/],
  ])('%s', async (_what, path, words) => {
    const shown = await viewOf(path);
    expect(shown.phase).toBe('condensed');
    expect(shown.phase === 'condensed' ? shown.facts.join('\n') : '').toMatch(words);
  });

  test('that has not arrived yet is reported as still loading', async () => {
    expect(await viewOf('/loading-nothing')).toEqual(failure(/still loading/, /Wait/));
  });

  test('in a frame of another site is reported, with that site', async () => {
    expect(await viewOf('/framed-elsewhere')).toEqual(failure(/frame of 127\.0\.0\.1/, /Open the frame/));
  });

  test('in a frame of the same site is read', async () => {
    expect(await viewOf('/framed')).toMatchObject({ phase: 'condensed' });
  });

  test('is read without a network', async () => {
    const tab = await open('/elmsworth');
    await tab.setOfflineMode(true);
    const shown = await view(await extension.click(tab));
    expect(shown).toMatchObject({ phase: 'condensed' });
  });
});

describe('interruptions', () => {
  test('the worker is stopped before each question: the answer is the same', async () => {
    const tab = await open('/elmsworth');
    const popup = await extension.click(tab);
    const first = await view(popup);
    for (let round = 0; round < 3; round++) {
      await stopWorker(await extension.worker());
      await popup.reload();
      expect(await view(popup)).toEqual(first);
    }
  });

  test('the worker is stopped while it answers', async () => {
    const tab = await open('/big');
    const popup = await extension.click(tab);
    const session = await popup.createCDPSession();
    await session.send('ServiceWorker.enable');
    await popup.reload({ waitUntil: 'domcontentloaded' });
    await session.send('ServiceWorker.stopAllWorkers');
    expect(await view(popup)).toMatchObject({ phase: 'condensed' });
  });

  test('the popup is closed halfway and opened again', async () => {
    const tab = await open('/elmsworth');
    const first = await extension.click(tab);
    await first.close();
    expect(await view(await extension.click(tab))).toMatchObject({ phase: 'condensed' });
  });

  test('the tab moves on to another page: never the facts of the first', async () => {
    const tab = await open('/elmsworth');
    const popup = await extension.click(tab);
    await view(popup);
    await tab.goto(`http://localhost:${server.port}/tarnbeck`);
    const titleOf = (shown: ShownView): string => (shown.phase === 'condensed' ? shown.title : '');
    await expect.poll(async () => titleOf(await readChromiumView(popup))).toMatch(/^Tarnbeck/);
    await tab.goBack();
    await expect.poll(async () => titleOf(await readChromiumView(popup))).toMatch(/^Elmsworth/);
  });

  test('a single-page site changes its article in the same tab', async () => {
    const tab = await open('/elmsworth');
    const popup = await extension.click(tab);
    await view(popup);
    await tab.evaluate(`history.pushState({}, '', '/story/2');
      document.title = document.title.replaceAll('Elmsworth', 'Wyncombe');
      document.body.innerHTML = document.body.innerHTML.replaceAll('Elmsworth', 'Wyncombe');`);
    await expect
      .poll(async () => JSON.stringify(await readChromiumView(popup)))
      .toMatch(/Wyncombe opens its new bridge/);
    expect(JSON.stringify(await readChromiumView(popup))).not.toMatch(/Elmsworth/);
  });

  test('the tab is closed halfway', async () => {
    const tab = await open('/elmsworth');
    const popup = await extension.click(tab);
    await view(popup);
    const tabId: unknown = await (
      await extension.worker()
    ).evaluate('chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)');
    const other = await browser.newPage();
    await other.goto(`chrome-extension://${extension.id}/src/popup/index.html?tab=${String(tabId)}`);
    await tab.close();
    await other.reload();
    expect(await view(other)).toEqual(failure(/tab was closed/, /Open an article/));
  });
});

describe('a choice in the context menu', () => {
  /** Runs the menu's listeners as the browser does; the previous click has granted the tab. */
  async function choose(tab: Page, info: object): Promise<ShownView> {
    const granting = await extension.click(tab);
    await view(granting);
    await granting.close();
    const worker = await extension.worker();
    await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`);
    return view(await extension.popup());
  }

  test('on the page', async () => {
    const tab = await open('/sample');
    await tab.evaluate(WATCH);
    expectSampleFacts(await choose(tab, { menuItemId: 'page', frameId: 0 }), server.port);
    expect(await tab.evaluate(CHANGES)).toBe(UNTOUCHED);
  });

  test('on a selection condenses what is selected, nothing else', async () => {
    const tab = await open('/elmsworth');
    await tab.evaluate(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
    const shown = await choose(tab, {
      menuItemId: 'selection',
      frameId: 0,
      selectionText: 'Mayor Tilda Oake',
    });
    expect(shown.phase).toBe('condensed');
    const facts = shown.phase === 'condensed' ? shown.facts.join('\n') : '';
    expect(facts).toMatch(/42 million/);
    expect(facts).not.toMatch(/3,000/);
  });
});

// Must be last: it ends the browser, since the log is complete only then.
test('all of the above made no request of the extension to anything but its own files', async () => {
  const control = `http://localhost:${server.port}/control`;
  await (await extension.worker()).evaluate(`fetch(${JSON.stringify(control)}).catch(() => undefined)`);
  await browser.close();
  const requests = log.requestsFrom(`chrome-extension://${extension.id}`);
  // A control request shows that the log records requests; there is no other.
  expect(requests).toEqual([control]);
});
