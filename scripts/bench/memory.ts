import type { Browser, CDPSession } from 'puppeteer-core';
import { readChromiumView, type ChromiumExtension } from '../browsers/chromium-extension';
import { settledView } from '../browsers/read-view';

/** JavaScript heap in use after a garbage collection, in bytes. */
export interface Heaps {
  readonly worker: number;
  readonly page: number;
}

/** Heap of the worker and of one tab, before and after asking for a number of pages in that tab. */
export async function heapsOver(
  browser: Browser,
  extension: ChromiumExtension,
  addresses: readonly string[],
): Promise<{ readonly before: Heaps; readonly after: Heaps; readonly pages: number }> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  const heaps = async (): Promise<Heaps> => ({
    worker: await heapOf((await extension.worker()).client),
    page: await heapOf(session),
  });
  const visit = async (address: string): Promise<void> => {
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    const popup = await extension.click(tab);
    await settledView(() => readChromiumView(popup));
    await popup.close();
  };
  const [first = 'about:blank'] = addresses;
  // The first rounds compile code and fill caches; only what comes on top of that is growth.
  for (let round = 0; round < 5; round++) await visit(first);
  const before = await heaps();
  for (const address of addresses) await visit(address);
  await visit(first);
  const after = await heaps();
  await tab.close();
  return { before, after, pages: addresses.length };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
