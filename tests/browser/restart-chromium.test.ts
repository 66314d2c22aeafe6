import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import {
  chromiumExtension,
  readChromiumView,
  type ChromiumExtension,
} from '../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { settledView, type ShownView } from '../../scripts/browsers/read-view';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { files } from './pages';

const profile = mkdtempSync(join(tmpdir(), 'nutgraf-profile-'));
let server: LoopbackServer;
let browser: Browser;
let extension: ChromiumExtension;

async function start(): Promise<void> {
  browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
    profile,
  });
  extension = await chromiumExtension(browser);
}

beforeAll(async () => {
  server = await serveLoopback(files);
  await start();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function open(path: string, type: 'tab' | 'window' = 'tab'): Promise<Page> {
  const page = await browser.newPage({ type });
  await page.goto(`http://localhost:${server.port}${path}`);
  return page;
}

async function askOn(tab: Page): Promise<ShownView> {
  const popup = await extension.click(tab);
  const view = await settledView(() => readChromiumView(popup));
  await popup.close();
  return view;
}

const inWorker = async (expression: string): Promise<unknown> =>
  (await extension.worker()).evaluate(expression);
const recentTitles = (): Promise<unknown> =>
  inWorker(
    `chrome.storage.local.get('recent').then(({ recent = [] }) => recent.map((page) => page.title.split(' ')[0]))`,
  );

test('two windows: each shows the page of its own tab', async () => {
  const first = await open('/elmsworth');
  const second = await open('/tarnbeck', 'window');
  expect(await askOn(second)).toMatchObject({ title: expect.stringMatching(/^Tarnbeck/) });
  expect(await askOn(first)).toMatchObject({ title: expect.stringMatching(/^Elmsworth/) });
});

test('after a restart of the browser, settings and recent pages are there, and a click works', async () => {
  await inWorker(`chrome.storage.sync.set({ settings: { factCount: 2 } })`);
  expect(await recentTitles()).toEqual(['Elmsworth', 'Tarnbeck']);
  await browser.close();
  await start();
  expect(await recentTitles()).toEqual(['Elmsworth', 'Tarnbeck']);
  // The entries in session storage belonged to tabs that are gone.
  expect(await inWorker(`chrome.storage.session.get(null).then((all) => Object.keys(all))`)).toEqual([]);
  const view = await askOn(await open('/tarnbeck'));
  expect(view).toMatchObject({ phase: 'condensed', facts: [expect.any(String), expect.any(String)] });
});
