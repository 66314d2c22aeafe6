import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { chromiumExtension, readChromiumView } from '../browsers/chromium-extension';
import { settledView } from '../browsers/read-view';
import type { Showing, ShowingOptions } from './showing';

/** Opens a page in a Chromium-based browser. */
export async function showInChromium(options: ShowingOptions): Promise<Showing> {
  const browser = await launchChromium(options);
  let popup: Page | undefined;
  try {
    const extension = await chromiumExtension(browser);
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(options.url, { waitUntil: 'domcontentloaded' });
    return {
      async show() {
        const opened = await extension.click(page);
        popup = opened;
        return settledView(() => readChromiumView(opened));
      },
      async photograph(file) {
        // Only what the reader sees: a popup has no page beyond its window.
        await popup?.screenshot({ path: ensurePng(file), captureBeyondViewport: false });
      },
      closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const ensurePng = (file: string): `${string}.png` => `${file.replace(/\.png$/, '')}.png`;
