import { TargetType, type Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/browsers/chromium';
import { chromiumExtension, readChromiumView } from '../../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../../scripts/browsers/install';
import { settledView } from '../../../scripts/browsers/read-view';
import { serveLoopback, type ServedFile } from '../../../scripts/browsers/serve';
import { ensureBuilt } from '../../../scripts/build/ensure-built';
import type { Reader, Surface } from './reader';

/** A reader with Chromium, headless. */
export async function chromiumReader(files: ReadonlyMap<string, ServedFile>): Promise<Reader> {
  const server = await serveLoopback(files);
  const browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
  });
  const extension = await chromiumExtension(browser);
  const origin = `http://localhost:${server.port}`;
  const ours = `chrome-extension://${extension.id}/`;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const tabs: Page[] = [];
  let front = await browser.newPage();
  tabs.push(front);
  let popup: Page | undefined;
  const leavePopup = async (): Promise<void> => {
    if (popup?.isClosed() === false) await popup.close();
  };
  const openTab = async (url: string): Promise<void> => {
    front = await browser.newPage();
    tabs.push(front);
    await front.goto(url);
  };
  return {
    origin,
    page: { run: (expression) => front.evaluate(expression), click: (selector) => front.click(selector) },
    open: async (path) => void (await front.goto(origin + path)),
    openTab: (path, host = 'localhost') => openTab(`http://${host}:${server.port}${path}`),
    async bringToFront(tab) {
      front = tabs[tab] ?? front;
      await front.bringToFront();
    },
    async clickButton() {
      const opened = await extension.click(front);
      popup = opened;
      const view = await settledView(() => readChromiumView(opened));
      return { popup: surface(opened), view };
    },
    leavePopup,
    async tidy() {
      await leavePopup();
      for (const tab of tabs.splice(1)) if (!tab.isClosed()) await tab.close();
      front = tabs[0] ?? front;
      await front.bringToFront();
    },
    pressEscape: () => front.keyboard.press('Escape'),
    photograph: () => front.screenshot({ encoding: 'base64' }),
    async openOurs(path) {
      await openTab(ours + path);
      return surface(front);
    },
    async panel() {
      const target = await browser.waitForTarget(
        (target) => target.url() === `${ours}src/popup/panel/panel.html`,
      );
      return surface(await target.asPage());
    },
    async clipboard() {
      await front.bringToFront();
      return String(await front.evaluate('navigator.clipboard.readText()'));
    },
    tabs: () =>
      Promise.resolve(
        browser
          .targets()
          .filter((target) => target.type() === TargetType.PAGE)
          .map((target) => target.url()),
      ),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function surface(page: Page): Surface {
  return {
    run: (expression) => page.evaluate(expression),
    async click(selector, how) {
      if (how?.ctrl === true) await page.keyboard.down('Control');
      await page.click(selector);
      if (how?.ctrl === true) await page.keyboard.up('Control');
    },
  };
}
