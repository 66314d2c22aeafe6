import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium';
import { ensureInstalled } from '../browsers/install';
import { pageScript } from '../browsers/page-script';
import type { TimedArticle } from '../../src/extraction/timed';
import type { PageRead } from '../../src/model/content-api';
import { ensureBuilt } from '../build/ensure-built';
import type { Dom } from './dom';
import { PAGE_HEADERS, pageAddress } from './page-policy';
import { PULL_EXPRESSION, readArticleAnswer, readPullAnswer, withinLimit } from './pull-answer';

/**
 * Pages laid out by a real Chromium: the built content script reads each, in a world of its own as in a tab, and the
 * background's part finds the article in a tab that stays, as the worker does for a reader who asks again.
 *
 * @param isFresh whether each page gets a new tab for the background's half, as if the worker had just started
 */
export async function chromiumDom(isFresh = false): Promise<Dom> {
  const executablePath = ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '';
  const script = readFileSync(join(ensureBuilt('chrome'), 'src/content/content-script.js'), 'utf8');
  const background = await pageScript('scripts/pipeline/article-in-tab.ts');
  const tabIn = async (browser: Browser): Promise<Page> => {
    const tab = await browser.newPage();
    await tab.evaluate(background);
    return tab;
  };
  const start = async (): Promise<{ readonly browser: Browser; readonly tab: Page }> => {
    const browser = await launchChromium({ executablePath, headless: true, offline: true });
    return { browser, tab: await tabIn(browser) };
  };
  let { browser, tab } = await start();
  return {
    async pull({ url, html }) {
      // A page that crashed the browser must not affect the next one.
      if (!browser.connected) ({ browser, tab } = await start());
      if (isFresh) {
        await closePage(tab, browser);
        tab = await tabIn(browser);
      }
      const page = await browser.newPage();
      try {
        return await withinLimit(
          readIn(page, { url: pageAddress(url), html, script }).then((read) => articleIn(tab, read)),
        );
      } finally {
        await closePage(page, browser);
      }
    },
    close: () => browser.close(),
  };
}

interface PageTask {
  readonly url: string;
  readonly html: string;
  readonly script: string;
}

async function readIn(page: Page, { url, html, script }: PageTask) {
  const session = await page.createCDPSession();
  await serveAlone(session, url, html);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 0 });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'nutgraf',
  });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  // Laid out before anybody asks, like a reader's page. Otherwise the first look would pay for it.
  await evaluate('document.documentElement.getBoundingClientRect();undefined');
  await evaluate(`${script};undefined`);
  return readPullAnswer(await evaluate(PULL_EXPRESSION));
}

async function articleIn(tab: Page, read: PageRead): Promise<TimedArticle> {
  const answer: unknown = await tab.evaluate(`__articleOf(${JSON.stringify(JSON.stringify(read))})`);
  return readArticleAnswer(answer);
}

/** Answers the first request with the page; no other request of it reaches a network. */
async function serveAlone(session: CDPSession, url: string, html: string): Promise<void> {
  let isServed = false;
  session.on('Fetch.requestPaused', ({ requestId, resourceType }) => {
    const answer = (): Promise<unknown> => {
      if (!isServed && resourceType === 'Document') {
        isServed = true;
        const responseHeaders = Object.entries(PAGE_HEADERS).map(([name, value]) => ({ name, value }));
        const body = Buffer.from(html).toString('base64');
        return session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body });
      }
      // "No content" keeps the tab on the article; an error would replace the article with an error page.
      if (resourceType === 'Document')
        return session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      return session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    };
    // Fails when the page was closed meanwhile; then nobody waits for the answer.
    answer().catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

async function closePage(page: Page, browser: Browser): Promise<void> {
  try {
    await withinLimit(page.close());
  } catch {
    // The page hangs, or its browser has crashed: a new browser will serve the next page.
    browser.process()?.kill('SIGKILL');
    await browser.close().catch(() => undefined);
  }
}
