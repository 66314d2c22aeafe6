import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { chromiumExtension, readChromiumView, type ChromiumExtension } from '../browsers/chromium-extension';
import { settledView } from '../browsers/read-view';
import type { VirtualDisplay } from '../browsers/virtual-display';

/** Size of pictures that the stores ask for, in pixels. */
export const PICTURE = { width: 1280, height: 800 } as const;

/** A browser window that fills the picture, and what can be done in it. */
export interface Stage {
  readonly page: Page;
  readonly extension: ChromiumExtension;
  /** Opens an address in the one tab. */
  open(url: string): Promise<void>;
  /** Clicks the toolbar button; returns the popup once its facts are drawn. */
  openPopup(): Promise<Page>;
  /** Returns the side panel once its facts are drawn. */
  panel(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a Chromium that looks as users have it: no bar about automation, the toolbar button visible. */
export async function openStage(options: {
  readonly executablePath: string;
  readonly extension: string;
  readonly display: VirtualDisplay;
  readonly isDark: boolean;
}): Promise<Stage> {
  const { executablePath, extension: folder, display, isDark } = options;
  const browser = await launchChromium({
    executablePath,
    extension: folder,
    headless: false,
    offline: true,
    isPlain: true,
    env: { ...display.env, LANGUAGE: 'en' },
    args: [
      '--window-position=0,0',
      `--window-size=${PICTURE.width},${PICTURE.height}`,
      '--lang=en-US',
      // Suppresses the bar below the toolbar that warns of our other switches.
      '--test-type',
      ...(isDark ? ['--force-dark-mode'] : []),
    ],
  });
  const extension = await chromiumExtension(browser);
  const [page = await browser.newPage()] = await browser.pages();
  return {
    page,
    extension,
    open: async (url) => void (await page.goto(url)),
    async openPopup() {
      const popup = await extension.click(page);
      await settled(popup);
      return popup;
    },
    async panel() {
      const panel = await panelOf(browser, extension);
      await settled(panel);
      return panel;
    },
    close: () => browser.close(),
  };
}

async function panelOf(browser: Browser, { id }: ChromiumExtension): Promise<Page> {
  const url = `chrome-extension://${id}/src/popup/panel/panel.html`;
  return (await browser.waitForTarget((target) => target.url() === url)).asPage();
}

/** Waits until the facts are there and nothing on screen moves. */
async function settled(page: Page): Promise<void> {
  await settledView(() => readChromiumView(page));
  await page.evaluate(`document.fonts.ready.then(() => new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(0)))))`);
}
