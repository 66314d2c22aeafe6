import type { Page } from 'puppeteer-core';
import { openStage } from './stage';

type Stage = Awaited<ReturnType<typeof openStage>>;

/** One picture, and the steps that lead to it. */
export interface Scene {
  readonly name: string;
  readonly isDark?: boolean;
  play(stage: Stage, article: string): Promise<void>;
}

/** Clicks a fact and waits until its sentence is marked and the page has stopped scrolling. */
async function showFact(stage: Stage, view: Page, nth: number): Promise<void> {
  await view.click(`.fact:nth-child(${nth}) > button`);
  await view.waitForSelector('.fact.is-shown');
  await rested(stage.page);
  await toastGone(view);
}

/** Waits until what is told for some seconds has gone. */
async function toastGone(view: Page): Promise<void> {
  await view.waitForSelector('.toast', { hidden: true });
}

async function rested(page: Page): Promise<void> {
  await page.waitForFunction(`CSS.highlights.size > 0`);
  await page.waitForFunction(
    `(() => {
    const isResting = globalThis.__top === scrollY && CSS.highlights.size === 1;
    globalThis.__top = scrollY;
    return isResting;
  })()`,
    { polling: 200 },
  );
}

/** The scenes in the order of the pictures in the stores. */
export const SCENES: readonly Scene[] = [
  {
    name: 'facts',
    async play(stage, article) {
      await stage.open(article);
      await showFact(stage, await stage.openPopup(), 1);
    },
  },
  {
    name: 'side-panel',
    async play(stage, article) {
      await stage.open(article);
      const popup = await stage.openPopup();
      await popup.click('.action-bar [popovertarget]');
      await popup.click('[data-action="panel"]');
      const panel = await stage.panel();
      if (!popup.isClosed()) await popup.close();
      await panel.click('.heading-row > .tool');
      await rested(stage.page);
      await toastGone(panel);
    },
  },
  {
    name: 'dark',
    isDark: true,
    async play(stage, article) {
      await stage.open(article);
      await showFact(stage, await stage.openPopup(), 3);
    },
  },
  {
    name: 'read-next',
    async play(stage, article) {
      await stage.open(article);
      const popup = await stage.openPopup();
      await popup.click('.stepper > :first-child');
      await popup.click('.stepper > :first-child');
      await popup.evaluate(`scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })`);
      await popup.waitForFunction(`scrollY > 0`);
    },
  },
];
