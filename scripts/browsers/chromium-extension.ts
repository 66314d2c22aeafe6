import {
  ProtocolError,
  TargetType,
  type Browser,
  type Page,
  type Target,
  type WebWorker,
} from 'puppeteer-core';
import { READ_VIEW, parseView, type ShownView } from './read-view';

const POPUP = '/src/popup/index.html';
/** Opened by the extension itself when it is installed. */
const WELCOME = '/src/popup/welcome/welcome.html';

/** The extension inside a running Chromium. */
export interface ChromiumExtension {
  readonly id: string;
  /** The background's service worker; waits for it to start if it is not running. */
  worker(): Promise<WebWorker>;
  /** Brings the page's tab to the front and clicks the toolbar button: opens the popup and grants `activeTab`. */
  click(page: Page): Promise<Page>;
  /** A click without waiting for its effect: the popup may never come. */
  trigger(page: Page): Promise<void>;
  /** Waits for the popup, or the window in its place, to open. */
  popup(): Promise<Page>;
}

/** Finds the extension that the browser was started with, and closes its welcome page. */
export async function chromiumExtension(browser: Browser): Promise<ChromiumExtension> {
  const isWorker = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().endsWith('/service-worker-loader.js');
  const first = await browser.waitForTarget(isWorker);
  const id = new URL(first.url()).host;
  const welcome = await browser.waitForTarget(
    (target) => target.url() === `chrome-extension://${id}${WELCOME}`,
    { timeout: 10_000 },
  );
  await (await welcome.page())?.close();
  const popup = async (): Promise<Page> => {
    const target = await browser.waitForTarget(
      (target) => target.url().startsWith(`chrome-extension://${id}${POPUP}`),
      { timeout: 10_000 },
    );
    return target.asPage();
  };
  const trigger = async (page: Page): Promise<void> => {
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('The extension is not installed');
    await page.triggerExtensionAction(extension);
  };
  return {
    id,
    async worker() {
      const target = await browser.waitForTarget(isWorker, { timeout: 10_000 });
      const worker = await target.worker();
      if (worker === null) throw new Error('The background has no worker');
      return worker;
    },
    trigger,
    async click(page) {
      await page.bringToFront();
      await trigger(page);
      return popup();
    },
    popup,
  };
}

/**
 * Stops a service worker. Puppeteer closes its target, then detaches from it; where the first has detached it already,
 * the second is refused, and the worker is stopped all the same.
 */
export async function stopWorker(worker: WebWorker): Promise<void> {
  try {
    await worker.close();
  } catch (error) {
    if (!(error instanceof ProtocolError && error.originalMessage.startsWith('No session'))) throw error;
  }
}

/** Reads what a popup shows now. */
export async function readChromiumView(popup: Page): Promise<ShownView> {
  return parseView(await popup.evaluate(READ_VIEW));
}
