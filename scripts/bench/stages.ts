import type { Browser, Page } from 'puppeteer-core';
import { readChromiumView, type ChromiumExtension } from '../browsers/chromium-extension';
import { settledView } from '../browsers/read-view';
import type { PeerTimes } from './peers-in-page';

/** Time of each stage on one page, in milliseconds; `paint` counts from the popup's own navigation. */
interface StageTimes {
  readonly inject: number;
  readonly extract: number;
  readonly message: number;
  readonly condense: number;
  readonly paint: number;
}

/** Measurements of one page: ours, and the peers' in the same tab. */
export interface Measured {
  readonly id: string;
  readonly ours: StageTimes;
  readonly peers: PeerTimes;
}

/** Marks when the first fact was painted: one frame after it entered the popup's document. */
const WATCH_PAINT = `new MutationObserver((_, observer) => {
  if (document.querySelector('li.fact') === null) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('first-fact')));
}).observe(document, { subtree: true, childList: true })`;

const CONTENT_SCRIPT = 'src/content/content-script.js';

/** Expression for the worker: injects and pulls again, as the background does, and times it. */
const timedPull = (tabId: number): string => `(async () => {
  const target = { tabId: ${tabId} };
  const start = performance.now();
  await chrome.scripting.executeScript({ target, files: ['${CONTENT_SCRIPT}'], injectImmediately: true });
  const injected = performance.now();
  const [{ result }] = await chrome.scripting.executeScript({
    target, injectImmediately: true, func: () => globalThis.__nutgraf.pull('page'),
  });
  return JSON.stringify({
    inject: injected - start,
    message: performance.now() - injected - (result.ok ? result.value.ms : 0),
  });
})()`;

/**
 * Asks for a page's facts as a reader does, and measures each stage; undefined for a page that is not an article.
 * Every page gets a tab of its own, so that each is read as for the first time.
 */
export async function measure(
  browser: Browser,
  extension: ChromiumExtension,
  page: { readonly id: string; readonly address: string },
  peers: string,
  peersFirst: boolean,
): Promise<Measured | undefined> {
  const tab = await browser.newPage();
  try {
    await tab.goto(page.address, { waitUntil: 'domcontentloaded' });
    // A reader clicks on a page that is on screen: layout is the page's own work, whoever reads it.
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const before = peersFirst ? await timePeers(tab, peers) : undefined;
    const ours = await measureOurs(tab, extension);
    if (ours === undefined) return undefined;
    return { id: page.id, ours, peers: before ?? (await timePeers(tab, peers)) };
  } finally {
    await tab.close();
  }
}

async function measureOurs(tab: Page, extension: ChromiumExtension): Promise<StageTimes | undefined> {
  const popup = await extension.click(tab);
  const view = await settledView(() => readChromiumView(popup));
  if (view.phase !== 'condensed') return undefined;
  const worker = await extension.worker();
  const first = parse(
    await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([tab]) => {
      const key = 'digest:' + tab.id + ':page';
      const digest = (await chrome.storage.session.get(key))[key];
      return JSON.stringify({ tabId: tab.id, pull: digest.ms.pull, condense: digest.ms.condense });
    })`),
  );
  const again = parse(await worker.evaluate(timedPull(Number(first['tabId']))));
  await popup.evaluateOnNewDocument(WATCH_PAINT);
  await popup.reload();
  await popup.waitForFunction(`performance.getEntriesByName('first-fact').length > 0`);
  const paint: unknown = await popup.evaluate(`performance.getEntriesByName('first-fact')[0].startTime`);
  const extract = Number(first['pull']);
  return {
    inject: Number(again['inject']),
    extract,
    // What the call took beyond pulling itself: the round trip.
    message: Number(again['message']),
    condense: Number(first['condense']),
    paint: Number(paint),
  };
}

async function timePeers(tab: Page, script: string): Promise<PeerTimes> {
  await tab.evaluate(script);
  const times = parse(await tab.evaluate('JSON.stringify(__timePeers())'));
  return {
    readability: Number(times['readability']),
    textRank: Number(times['textRank']),
    defuddle: Number(times['defuddle']),
    readabilityLength: Number(times['readabilityLength']),
  };
}

function parse(json: unknown): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(String(json));
  if (typeof value !== 'object' || value === null) throw new Error(`Not measured: ${String(json)}`);
  return { ...value };
}
