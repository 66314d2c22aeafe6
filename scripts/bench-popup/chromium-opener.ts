import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { chromiumExtension } from '../browsers/chromium-extension';
import { ensureInstalled } from '../browsers/install';
import { ensureBuilt } from '../build/ensure-built';
import { SETTLED_MS, TEXT, type Opener } from './opener';
import { paintedFrom, readPainted } from './painted';

/** Stops the background, if it runs. */
async function stopWorker(browser: Browser, id: string): Promise<void> {
  const target = browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(id));
  await (await target?.worker())?.close();
}

/** A Chromium, headless. */
export async function chromiumOpener(empty: string): Promise<Opener> {
  const browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
  });
  const ours = await chromiumExtension(browser);
  const emptyId = await browser.installExtension(empty);
  const page = await browser.newPage();
  await page.bringToFront();

  const trigger = async (id: string, path: string): Promise<Page> => {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`Not installed: ${id}`);
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget(
      (target) => target.url() === `chrome-extension://${id}${path}`,
    );
    return target.asPage();
  };
  return {
    name: await browser.version(),
    async show(url) {
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    },
    async open(way) {
      if (way === 'stopped') await stopWorker(browser, ours.id);
      const clicked = Date.now();
      const popup =
        way === 'empty'
          ? await trigger(emptyId, '/popup.html')
          : await trigger(ours.id, '/src/popup/index.html');
      await popup.waitForSelector(TEXT[way]);
      const painted = paintedFrom(await popup.evaluate(readPainted(TEXT[way])));
      await popup.close();
      if (painted === undefined) throw new Error(`Nothing was painted (${way})`);
      return { clicked, ...painted };
    },
    close: () => browser.close(),
  };
}
