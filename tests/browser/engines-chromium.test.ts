import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import { chromiumExtension, type ChromiumExtension } from '../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { startDisplay, type VirtualDisplay } from '../../scripts/browsers/virtual-display';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { MARKS, READ_WORDED, startAiServer, type AiServer, type Worded } from './ai-server';
import { files } from './pages';

let display: VirtualDisplay;
let browser: Browser;
let extension: ChromiumExtension;
let pages: LoopbackServer;
let ai: AiServer;

beforeAll(async () => {
  const executablePath = ensureInstalled({ browsers: ['chromium'], display: true }).get('chromium') ?? '';
  display = await startDisplay();
  pages = await serveLoopback(files);
  ai = await startAiServer();
  browser = await launchChromium({
    executablePath,
    extension: ensureBuilt('chrome'),
    // The browser's own prompt to the reader exists only on a screen.
    headless: false,
    offline: true,
    env: { ...display.env, LANGUAGE: 'en' },
    args: ['--window-position=0,0', '--window-size=1200,900', '--lang=en-US'],
  });
  extension = await chromiumExtension(browser);
});

afterEach(async () => {
  ai.release();
  for (const tab of (await browser.pages()).slice(1)) await tab.close();
});

afterAll(async () => {
  await browser?.close();
  display?.close();
  await ai?.close();
  await pages?.close();
});

const settingsPage = async (): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/src/popup/settings/settings.html`);
  await page.waitForSelector('input[name=engine]');
  return page;
};
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent ?? '');

/** Chromium's own light blue, the colour of the button "Allow" in its prompts. */
const ALLOW = [211, 227, 253] as const;

/**
 * Waits for the browser's prompt and allows what it asks. Chromium ignores clicks in the first moments, since they may
 * have been meant for something else, so the click is repeated until it counts.
 */
async function allow(page: Page, origin: string): Promise<void> {
  const button = await display.find(ALLOW, { top: 100, bottom: 600 });
  const wanted = JSON.stringify({ origins: [origin] });
  await expect
    .poll(
      async () => {
        await display.click(button, 'left');
        return page.evaluate(`chrome.permissions.contains(${wanted})`);
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe(true);
}

async function openArticle(path: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`http://localhost:${pages.port}${path}`);
  return tab;
}
async function worded(popup: Page): Promise<Worded> {
  return JSON.parse(String(await popup.evaluate(READ_WORDED)));
}
const WORDED = [
  'The new bridge of Elmsworth was opened on Monday.',
  `${MARKS.unsupported}Mayor Tilda Oake said that the bridge had cost 24 million crowns.`,
  'About 3,000 people walked across it on the first evening.',
];

describe('in the settings', () => {
  test('permission for a server is requested in the click, its models are listed, it is tested and chosen', async () => {
    const page = await settingsPage();
    await page.bringToFront();
    await page.click('input[value=endpoint]');
    await page.waitForSelector('input[name=address]');
    await page.type('input[name=address]', `127.0.0.1:${ai.port}`);
    await page.type('input[name=key]', 'secret');
    await page.click('button[type=submit].button:not(.quiet)');
    await allow(page, 'http://127.0.0.1/*');
    await page.waitForSelector('select[name=model]');
    await expect.poll(() => textOf(page, '.report')).toBe('Connected. The server has 2 models.');
    expect(await page.$eval('input[name=address]', (input) => input.value)).toBe(
      `http://127.0.0.1:${ai.port}/v1`,
    );
    await page.select('select[name=model]', 'small:1b');
    await page.click('.inset .quiet');
    await expect.poll(() => textOf(page, '.report')).toMatch(/^It works: small:1b worded facts in /);
    const [chat] = ai.chats;
    expect(chat?.authorization).toBe('Bearer secret');
    expect(JSON.parse(chat?.body ?? '')).toMatchObject({ model: 'small:1b', options: { num_ctx: 8192 } });
    // The key is not in synced storage.
    const synced = await page.evaluate('chrome.storage.sync.get().then(JSON.stringify)');
    expect(synced).toContain('"engine":"endpoint"');
    expect(synced).not.toMatch(/secret|127\.0\.0\.1/);
  });

  test('shows what the browser says about its own models', async () => {
    const page = await settingsPage();
    const told: unknown = JSON.parse(
      String(
        await page.evaluate(`Promise.all(['Summarizer', 'LanguageModel'].map((name) => globalThis[name] === undefined
          ? 'absent' : globalThis[name].availability({}))).then(JSON.stringify)`),
      ),
    );
    console.log(`Chromium’s own models, Summarizer and LanguageModel: ${JSON.stringify(told)}`);
    const expected = ['chrome-summarizer', 'chrome-prompt'].filter(
      (_, index) => Array.isArray(told) && told[index] !== 'absent',
    );
    await expect.poll(() => page.$$eval('.state', (states) => states.length)).toBe(expected.length);
    const shown = await page.$$eval('input[name=engine]', (inputs) => inputs.map(({ value }) => value));
    expect(shown.filter((value) => value.startsWith('chrome'))).toEqual(expected);
  });
});

describe('on a page', () => {
  test('the built-in facts come first, the server’s replace them, and one is marked', async () => {
    ai.hold();
    const popup = await extension.click(await openArticle('/elmsworth'));
    await popup.waitForSelector('.is-written');
    const during = await worded(popup);
    expect(during.facts[0]).toBe(WORDED[0]);
    expect(during.facts.slice(1).every((fact) => fact.startsWith(MARKS.waiting))).toBe(true);
    expect(during.line).toMatch(/^small:1b at 127\.0\.0\.1:\d+ is wording the facts…$/);
    const before = await popup.$eval('main section:nth-of-type(1)', (facts) => facts.clientHeight);
    await popup.focus('.engine-line button');
    ai.release();
    await expect.poll(async () => (await worded(popup)).line).toMatch(/^Worded by small:1b at 127\.0\.0\.1/);
    // "Cancel", which had the focus, is gone; a keyboard user is not sent back to the top.
    expect(await popup.evaluate('document.activeElement.innerText')).toBe('Show article’s words');
    const after = await worded(popup);
    expect(after.facts.slice(0, 3)).toEqual(WORDED);
    expect(after.doubts[0]).toMatch(/Not supported:\s+The article says 42 million, not 24 million\./);
    expect(await popup.$eval('main section:nth-of-type(1)', (facts) => facts.clientHeight)).toBe(before);
    // The source sentence of the doubtful fact is shown in the page.
    await popup.click('.is-unsupported button');
    await popup.waitForSelector('.is-unsupported button[aria-pressed=true]');
    expect((await worded(popup)).actions).toEqual(['Show article’s words']);
    await popup.click('.engine-line button');
    expect((await worded(popup)).facts.every((fact) => fact.startsWith(MARKS.builtIn))).toBe(true);
  });

  test('no content script can read the key, although it is the extension’s own', async () => {
    await extension.click(await openArticle('/elmsworth'));
    const own = await settingsPage();
    const answer: unknown = await own.evaluate(`chrome.tabs.query({ url: 'http://localhost/*' })
      .then(([tab]) => chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: () => chrome.storage.local.get().then(JSON.stringify, () => 'refused'),
      }))
      .then(([{ result }]) => result)`);
    expect(answer).toBe('refused');
  });

  test('cancelling closes the connection to the server, and it is asked again only on demand', async () => {
    ai.hold();
    const asked = ai.chats.length;
    const tab = await openArticle('/tarnbeck');
    const popup = await extension.click(tab);
    await popup.waitForSelector('.is-written');
    await popup.click('.engine-line button');
    await expect.poll(() => ai.chats.at(-1)?.isBroken).toBe(true);
    await expect.poll(async () => (await worded(popup)).line).toMatch(/was stopped$/);
    expect((await worded(popup)).actions).toEqual(['Show model’s words', 'Try again']);
    await popup.close();
    ai.release();
    const again = await extension.click(tab);
    await expect.poll(async () => (await worded(again)).line).toMatch(/was stopped$/);
    expect(ai.chats).toHaveLength(asked + 1);
    await again.click('.engine-line button:last-child');
    await expect.poll(async () => (await worded(again)).line).toMatch(/^Worded by/);
    expect(ai.chats).toHaveLength(asked + 2);
  });

  test('a popup that is closed and opened again finds the work in progress', async () => {
    ai.hold();
    const asked = ai.chats.length;
    const tab = await openArticle('/elmsworth');
    const first = await extension.click(tab);
    await first.waitForSelector('.is-written');
    await first.close();
    const second = await extension.click(tab);
    await second.waitForSelector('.is-written');
    ai.release();
    await expect.poll(async () => (await worded(second)).line).toMatch(/^Worded by/);
    expect((await worded(second)).facts.slice(0, 3)).toEqual(WORDED);
    expect(ai.chats).toHaveLength(asked + 1);
  });

  test('after a worker is stopped halfway, the next one starts again and finishes', async () => {
    ai.hold();
    const asked = ai.chats.length;
    const popup = await extension.click(await openArticle('/elmsworth'));
    await popup.waitForSelector('.is-written');
    const session = await popup.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await expect.poll(() => ai.chats.length, { timeout: 20_000 }).toBe(asked + 2);
    ai.release();
    await expect.poll(async () => (await worded(popup)).line).toMatch(/^Worded by/);
    expect((await worded(popup)).facts.slice(0, 3)).toEqual(WORDED);
  });

  test('withdrawing a permission halfway removes no fact, and is respected from then on', async () => {
    ai.hold();
    const asked = ai.chats.length;
    const popup = await extension.click(await openArticle('/tarnbeck'));
    await popup.waitForSelector('.is-written');
    await popup.evaluate(`chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
    ai.release();
    // A request sent while it was allowed is completed.
    await expect.poll(async () => (await worded(popup)).line).toMatch(/^Worded by/);
    await popup.close();
    const next = await extension.click(await openArticle('/elmsworth'));
    await expect
      .poll(async () => (await worded(next)).line)
      .toMatch(/^You have not allowed Nutgraf to reach 127\.0\.0\.1/);
    expect((await worded(next)).facts.length).toBeGreaterThan(2);
    expect(ai.chats).toHaveLength(asked + 1);
    // Chromium grants again without a prompt what was granted before.
    const page = await settingsPage();
    // By the keyboard, since the states of the engines may still arrive and move the button from under a click.
    await page.focus('button[type=submit]');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.report')).toMatch(/^Connected/);
  });
});

test('a page’s own worker keeps its Origin header, by which the server refuses it', async () => {
  const tab = await browser.newPage();
  const page = `http://127.0.0.1:${pages.port}`;
  await tab.goto(`${page}/elmsworth`);
  // A shared worker belongs to no tab, like the extension's own worker, and the extension may reach its host.
  const script = `onconnect = async ({ ports: [port] }) => {
    await fetch('http://127.0.0.1:${ai.port}/of-a-page', { method: 'POST', mode: 'no-cors' });
    port.postMessage('sent');
  };`;
  const sent = await tab.evaluate(`new Promise((resolve) => {
    const url = URL.createObjectURL(new Blob([${JSON.stringify(script)}], { type: 'text/javascript' }));
    const { port } = new SharedWorker(url);
    port.onmessage = ({ data }) => resolve(data);
  })`);
  expect(sent).toBe('sent');
  expect(ai.pageOrigins).toEqual([page]);
});

test('clearing everything forgets the server and returns its permission', async () => {
  const page = await settingsPage();
  await page.click('section:last-of-type .button');
  await page.click('section:last-of-type .button:not(.quiet)');
  await expect.poll(() => textOf(page, 'section:last-of-type [role=status]')).toBe('Everything is cleared.');
  const left = await page.evaluate(`Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(),
    chrome.storage.session.get(), chrome.permissions.getAll().then(({ origins }) => origins)]).then(JSON.stringify)`);
  expect(JSON.parse(String(left))).toEqual([{}, {}, {}, []]);
  await expect.poll(() => page.$eval('input[value=built-in]', (input) => input.checked)).toBe(true);
});
