import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { chromiumExtension, stopWorker } from '../browsers/chromium-extension';
import { ensureInstalled } from '../browsers/install';
import { ensureBuilt } from '../build/ensure-built';
import { settle, TEXT, type Opener } from './opener';
import { paintedFrom, readPainted } from './painted';
import { referenceExtensions } from './reference-extensions';

/** Stops an extension's service worker, if it is running. */
async function stopBackground(browser: Browser, id: string): Promise<void> {
  const target = browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(id));
  const worker = await target?.worker();
  if (worker) await stopWorker(worker);
}

/** Headless Chromium. */
export async function chromiumOpener(): Promise<Opener> {
  const browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
  });
  const ours = await chromiumExtension(browser);
  const references = referenceExtensions('chrome');
  const popups = {
    ours: { id: ours.id, path: '/src/popup/index.html' },
    empty: { id: await browser.installExtension(references.empty), path: '/popup.html' },
    relay: { id: await browser.installExtension(references.relay), path: '/popup.html' },
  };
  const page = await browser.newPage();
  await page.bringToFront();

  const trigger = async ({ id, path }: { readonly id: string; readonly path: string }): Promise<Page> => {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`Not installed: ${id}`);
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((target) =>
      target.url().startsWith(`chrome-extension://${id}${path}`),
    );
    return target.asPage();
  };
  return {
    name: await browser.version(),
    async show(url) {
      await page.goto(url);
      await settle();
    },
    async open({ whose, isStopped }) {
      if (isStopped) {
        await stopBackground(browser, popups[whose].id);
        await settle();
      }
      const clicked = Date.now();
      const popup = await trigger(popups[whose]);
      await popup.waitForSelector(TEXT[whose]);
      const painted = paintedFrom(await popup.evaluate(readPainted(TEXT[whose])));
      await popup.close();
      return painted === undefined ? undefined : { clicked, ...painted };
    },
    async close() {
      await browser.close();
      references.remove();
    },
  };
}
