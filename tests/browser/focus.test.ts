import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildPreview, servePreview, type Preview } from '../../scripts/screenshots/build-preview';
import { openBrowser, stage } from '../../scripts/screenshots/photographer';

let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await buildPreview();
  preview = await servePreview();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
});
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Focuses an element and presses a key on it. */
async function press(selector: string, key: 'Enter' | 'Space'): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press(key);
}

/** Name of the element with the focus; "main" for the whole page. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (!(element instanceof HTMLElement)) return '';
    return element.getAttribute('aria-label') ?? (element.tagName === 'MAIN' ? 'main' : element.innerText);
  });

describe('when the focused element goes away, the focus', () => {
  test('moves to the next page’s button, then to the page itself, as pages are removed', async () => {
    await stage(page, preview.pages, { name: 'recent', page: 'recent/recent.html', state: 'article' });
    await press('.recent > li:first-child > .tool', 'Enter');
    await page.waitForFunction('document.querySelectorAll(".recent > li").length === 2');
    const next = await page.$eval('.recent > li:first-child > .tool', ({ ariaLabel }) => ariaLabel);
    expect(await focused()).toBe(next);
    await press('.recent > li:last-child > .tool', 'Enter');
    await page.waitForFunction('document.querySelectorAll(".recent > li").length === 1');
    expect(await focused()).toBe(next);
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.querySelectorAll(".recent > li").length === 0');
    expect(await focused()).toBe('main');
  });

  test('moves to the next site’s button, then to the field, as sites are removed', async () => {
    await stage(page, preview.pages, { name: 'settings', page: 'settings/settings.html', state: 'article' });
    await press('.hosts button', 'Enter');
    await page.waitForFunction('document.querySelectorAll(".hosts li").length === 1');
    expect(await focused()).toMatch(/clinic\.example/);
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.querySelectorAll(".hosts li").length === 0');
    expect(await page.evaluate('document.activeElement.id')).toBe('never-kept');
  });

  test('is on the harmless choice before everything is cleared, and on the button afterwards', async () => {
    await stage(page, preview.pages, { name: 'clear', page: 'settings/settings.html', state: 'article' });
    await press('section:last-of-type .button', 'Enter');
    await page.waitForSelector('section:last-of-type .quiet + .quiet, section:last-of-type .button + .quiet');
    expect(await focused()).toBe('Cancel');
    await press('section:last-of-type .button', 'Enter');
    await page.waitForSelector('section:last-of-type .button:only-child');
    expect(await focused()).toBe('Clear everything');
  });
});
