import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import {
  chromiumExtension,
  readChromiumView,
  type ChromiumExtension,
} from '../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { settledView } from '../../scripts/browsers/read-view';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { startDisplay, type VirtualDisplay } from '../../scripts/browsers/virtual-display';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { expectSampleFacts } from './expected';
import { MARK, markedCopy, type MarkedCopy } from './marked-copy';
import { files } from './pages';
import { CHANGES, UNTOUCHED, WATCH } from './untouched';

const TOOLBAR = { top: 36, bottom: 95 };
const MENU = { top: 150, bottom: 1000 };
/** On the headline of the sample page: text, no link, nothing selected. */
const ON_THE_PAGE = { x: 400, y: 300 };

let display: VirtualDisplay;
let copy: MarkedCopy;
let browser: Browser;
let extension: ChromiumExtension;
let page: Page;

// One server per way of opening: each is a fresh origin, on which nothing has been granted before.
const servers: LoopbackServer[] = [];

beforeAll(async () => {
  const executablePath = ensureInstalled({ browsers: ['chromium'], display: true }).get('chromium') ?? '';
  display = await startDisplay();
  copy = markedCopy(ensureBuilt('chrome'));
  browser = await launchChromium({
    executablePath,
    extension: copy.extension,
    profile: copy.profile,
    headless: false,
    offline: true,
    env: { ...display.env, LANGUAGE: 'en' },
    args: ['--window-position=0,0', '--window-size=1200,900', '--lang=en-US'],
  });
  extension = await chromiumExtension(browser);
});

afterEach(async () => {
  await page?.close();
});

afterAll(async () => {
  await browser?.close();
  copy?.remove();
  display?.close();
  for (const server of servers) await server.close();
});

describe('real input on a screen', () => {
  test.each([
    ['toolbar-button', async () => display.click(await display.find(MARK, TOOLBAR), 'left')],
    ['keyboard-command', async () => display.press('alt+shift+k')],
    [
      'context-menu',
      async () => {
        await display.click(ON_THE_PAGE, 'right');
        await display.click(await display.find(MARK, MENU), 'left');
      },
    ],
  ] as const)('%s shows facts and read-next, and changes nothing in the page', async (way, trigger) => {
    const server = await serveLoopback(files);
    servers.push(server);
    page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/sample`);
    await page.bringToFront();
    await page.evaluate(WATCH);
    await trigger();
    const popup = await extension.popup();
    const view = await settledView(() => readChromiumView(popup));
    mkdirSync('artifacts', { recursive: true });
    display.photograph(`artifacts/chromium-${way}.png`);
    expectSampleFacts(view, server.port);
    expect(await page.evaluate(CHANGES)).toBe(UNTOUCHED);
  });

  test('the button and its key close the popup that they opened', async () => {
    const server = await serveLoopback(files);
    servers.push(server);
    page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/sample`);
    await page.bringToFront();
    const button = await display.find(MARK, TOOLBAR);
    const isOpen = (): boolean =>
      browser.targets().some((target) => target.url().includes(`${extension.id}/src/popup/index.html`));
    for (const press of [
      async () => display.click(button, 'left'),
      async () => display.press('alt+shift+k'),
    ]) {
      await press();
      await settledView(async () => readChromiumView(await extension.popup()));
      await press();
      await expect.poll(isOpen).toBe(false);
      // Nor does it open again, as it would if the click were answered after it had closed the popup.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(isOpen()).toBe(false);
    }
  });
});
