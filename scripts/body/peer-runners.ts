import { parseHTML } from 'linkedom';
import { launchChromium } from '../browsers/chromium';
import { ensureInstalled } from '../browsers/install';
import { serveLoopback } from '../browsers/serve';
import { pageScript } from '../browsers/page-script';
import { PAGE_HEADERS } from '../pipeline/page-policy';
import { defuddle, readability, type Found } from './peers';

/** What both peers found on a page; undefined for a peer that threw. */
interface Peers {
  readonly readability: Found | undefined;
  readonly defuddle: Found | undefined;
}

/** Has the peers read pages, one after the other. `run` never rejects because of a peer; `close` frees the browser, if any. */
export interface PeerRunner {
  run(page: { readonly url: string; readonly html: string }): Promise<Peers>;
  close(): Promise<void>;
}

/** Runs the peers in linkedom, each on a freshly parsed document of its own. */
export function linkedomPeers(): PeerRunner {
  return {
    async run({ url, html }) {
      return {
        readability: orNothing(() => readability(parseHTML(html).document)),
        defuddle: orNothing(() => defuddle(parseHTML(html).document, url)),
      };
    },
    async close() {},
  };
}

/** Runs the peers in a real Chromium, with the page's own scripts disabled. */
export async function chromiumPeers(): Promise<PeerRunner> {
  const files = new Map();
  const server = await serveLoopback(files);
  const script = await pageScript('scripts/body/peers-in-page.ts');
  const browser = await launchChromium({
    executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
    headless: true,
    offline: true,
  });
  return {
    async run({ html }) {
      files.set('/page', { body: html, headers: PAGE_HEADERS });
      const page = await browser.newPage();
      try {
        await page.goto(`http://localhost:${server.port}/page`, { waitUntil: 'domcontentloaded' });
        const answer: unknown = await page.evaluate(`${script};JSON.stringify(__runPeers())`);
        return JSON.parse(String(answer));
      } catch {
        // A peer that fails on a page counts as having found nothing.
        return { readability: undefined, defuddle: undefined };
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function orNothing(work: () => Found): Found | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
