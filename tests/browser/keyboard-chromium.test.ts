import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import { chromiumExtension, type ChromiumExtension } from '../../scripts/browsers/chromium-extension';
import { ensureInstalled } from '../../scripts/browsers/install';
import { serveLoopback, type LoopbackServer } from '../../scripts/browsers/serve';
import { ensureBuilt } from '../../scripts/build/ensure-built';
import { files } from './pages';

/** The element with the focus: its class and name, and whether the focus is visible. */
interface Stop {
  readonly kind: string;
  readonly name: string;
  readonly isSeen: boolean;
}

/** More tab stops than any view has. */
const MOST_STOPS = 60;

const READ_STOP = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    kind: (element.closest('.fact, .next, .action-bar, .menu, .heading-row, .back, summary') ?? element).className.split(' ')[0],
    name: element.getAttribute('aria-label') ?? element.innerText,
    isSeen: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 && (middle === element || element.contains(middle)),
  };
})()`;

let browser: Browser;
let extension: ChromiumExtension;
let server: LoopbackServer;
let page: Page;
let popup: Page;

beforeAll(async () => {
  server = await serveLoopback(files);
  browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    extension: ensureBuilt('chrome'),
    headless: true,
    offline: true,
  });
  extension = await chromiumExtension(browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`http://localhost:${server.port}/sample`);
  popup = await extension.click(page);
  await popup.waitForSelector('.fact');
});
afterEach(async () => {
  await popup.close();
  await page.close();
});

/** The tab stop with the focus. */
async function stop(): Promise<Stop | null> {
  const now: Stop | null = JSON.parse(String(await popup.evaluate(`JSON.stringify(${READ_STOP})`)));
  return now;
}

/** Presses Tab until a stop matches. */
async function tabTo(isWanted: (stop: Stop) => boolean): Promise<Stop> {
  for (let count = 0; count < MOST_STOPS; count++) {
    await popup.keyboard.press('Tab');
    const now = await stop();
    if (now !== null && isWanted(now)) return now;
  }
  throw new Error('The focus never came there');
}

/** Value of an expression about the element with the focus. */
const focused = (expression: string): Promise<unknown> =>
  popup.evaluate(`((element) => ${expression})(document.activeElement)`);

describe('by keyboard alone', () => {
  test('Tab goes through the popup in reading order, with a visible focus', async () => {
    const stops: Stop[] = [];
    for (let count = 0; count < MOST_STOPS; count++) {
      await popup.keyboard.press('Tab');
      const now = await stop();
      if (now === null) break;
      stops.push(now);
      if (now.name === 'Settings') break;
    }
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(stops.filter(({ name }) => name.trim() === '')).toEqual([]);
    const kinds = stops.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1]);
    expect(kinds).toEqual(['heading-row', 'fact', 'next', 'action-bar']);
    expect(stops.at(-1)?.name).toBe('Settings');
  });

  test.each(['Enter', 'Space'] as const)(
    '%s on a fact shows its sentence, and pressed again hides it',
    async (key) => {
      await tabTo(({ kind }) => kind === 'fact');
      await popup.keyboard.press(key);
      await popup.waitForFunction('document.activeElement.getAttribute("aria-pressed") === "true"');
      await popup.keyboard.press(key);
      await popup.waitForFunction('document.activeElement.getAttribute("aria-pressed") === "false"');
      expect((await stop())?.kind).toBe('fact');
    },
  );

  test('changing the number of facts keeps the focus, also at either limit', async () => {
    await tabTo(({ name }) => name === 'Fewer facts');
    for (let count = 0; count < 12; count++) await popup.keyboard.press('Enter');
    expect(await popup.$$('.fact')).toHaveLength(1);
    expect(await stop()).toMatchObject({ name: 'Fewer facts', isSeen: true });
  });

  test('the menu opens, can be walked through, and returns the focus', async () => {
    await tabTo(({ name }) => name === 'More');
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    expect(await stop()).toMatchObject({ kind: 'menu', name: 'Copy as Markdown', isSeen: true });
    await popup.keyboard.press('Escape');
    expect(await popup.$(':popover-open')).toBeNull();
    expect((await stop())?.name).toBe('More');
    await popup.keyboard.press('Space');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    expect(await popup.$(':popover-open')).toBeNull();
    expect(await stop()).toMatchObject({ name: 'More', isSeen: true });
    expect(await focused('element.isConnected')).toBe(true);
  });
});
