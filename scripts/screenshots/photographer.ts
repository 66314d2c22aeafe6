import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { findBrowser, notFoundMessage } from '../browsers/find';
import type { Story } from './stories';

/** Script for a page: disables timeouts above a second, so that what vanishes on its own stays for the picture. */
const STAY = `{
  const later = setTimeout.bind(window);
  window.setTimeout = (work, ms = 0) => (ms > 1000 ? 0 : later(work, ms));
}`;

/** Starts a browser for the preview, with no network but loopback. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error(notFoundMessage('chromium'));
  return launchChromium({
    executablePath,
    headless: true,
    offline: true,
    args: ['--force-color-profile=srgb', '--font-render-hinting=none'],
  });
}

/**
 * Opens the story's page under its circumstances and waits until its picture can be taken.
 *
 * @param dress changes the page before anything is clicked in it
 */
export async function stage(
  page: Page,
  pages: string,
  story: Story,
  dress: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { width = 380, height = 600, zoom = 1 } = story;
  await page.setViewport({ width: width / zoom, height: height / zoom, deviceScaleFactor: zoom });
  // Pictures show times of day, which must not depend on the machine.
  await page.emulateTimezone('UTC');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: story.forcedColors === true ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: story.theme ?? 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const { page: file = 'index.html', state, locale = 'en' } = story;
  const { identifier } = await page.evaluateOnNewDocument(STAY);
  await page.goto(
    `${pages}${file}?tab=1&state=${state}&locale=${locale}${story.isPhone === true ? '&phone' : ''}`,
  );
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await page.waitForSelector(state === 'pending' ? '.pending' : '.digest, .failed, .page');
  await dress(page);
  for (const selector of story.clicks ?? []) {
    const element = await page.waitForSelector(selector);
    // Otherwise it may lie below the bar at the bottom, which would take the click.
    await element?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    // By a locator, which looks it up again: a view that has just got news redraws its buttons.
    await page.locator(selector).setEnsureElementIsInTheViewport(false).click();
  }
  if (story.clicks !== undefined) await page.evaluate('scrollTo(0, 0)');
  await page.mouse.move(0, 0);
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
}
