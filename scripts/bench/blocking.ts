import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { FULL_OF, fullPage, madePage } from './made-pages';
import { row } from './statistics';

/** How long reading a page blocked its thread, in milliseconds. */
export interface Blocked {
  readonly what: string;
  readonly elements: number;
  /** Longest time during which nothing else ran. */
  readonly longestMs: number;
  /** From the request to the answer. */
  readonly ms: number;
}

const TIMES = [1, 4, 16, 64];
const MOST = 100_000;
/**
 * Each page is visited this often, always as new, and the quickest counts: time taken by other processes is not part
 * of it.
 */
const RUNS = 5;

/**
 * Pulls with an endless chain of tasks beside it, like a page's own scripts: the longest wait between two of them is
 * how long the reading let nothing else run. It is observed from outside, without asking our code.
 */
const PULL_BESIDE_TASKS = `(async () => {
  let longestMs = 0;
  let last = 0;
  const turn = () => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { turn(); port2.postMessage(0); };
  port2.postMessage(0);
  await new Promise((done) => setTimeout(done, 100));
  longestMs = 0;
  const start = last = performance.now();
  await __nutgraf.pull('page');
  turn();
  port1.close();
  return JSON.stringify([longestMs, last - start, document.querySelectorAll('*').length]);
})()`;

/** Measures pages of growing size and pages of 100,000 elements. `folder` holds the built extension. */
export async function blockingOf(browser: Browser, folder: string): Promise<readonly Blocked[]> {
  const script = readFileSync(join(folder, 'src/content/content-script.js'), 'utf8');
  const pages = [
    ...TIMES.map((times) => ({ what: `the page above, ${times}×`, html: madePage(times) })),
    ...FULL_OF.map(([what, inside]) => ({ what, html: fullPage(inside(MOST)) })),
  ];
  const blocked: Blocked[] = [];
  for (const { what, html } of pages) {
    const runs: (readonly number[])[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await pullOnce(browser, script, html));
    const least = (at: number): number => Math.min(...runs.map((values) => values[at] ?? Number.NaN));
    blocked.push({ what, longestMs: least(0), ms: least(1), elements: least(2) });
    process.stderr.write(`\r${blocked.length} of ${pages.length} kinds`);
  }
  return blocked;
}

async function pullOnce(browser: Browser, script: string, html: string): Promise<readonly number[]> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(html, { timeout: 0 });
    // Laid out, like any page that a reader is looking at.
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    const session = await tab.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'nutgraf',
    });
    await session.send('Runtime.evaluate', { contextId, expression: `${script};undefined` });
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: PULL_BESIDE_TASKS,
      awaitPromise: true,
    });
    const values: unknown = JSON.parse(String(result.value));
    return Array.isArray(values) ? values.map(Number) : [];
  } finally {
    await tab.close();
  }
}

const HEADING = '## Blocking';

/** Formats the report's section on blocking, as Markdown. */
export function blockingSection(blocked: readonly Blocked[]): string {
  return `${HEADING}

The longest time for which reading a page lets nothing else run in it, and the total reading time, in milliseconds: each is
the lowest of ${RUNS} first readings. Everything after reading is done in the background. \`npm run bench-blocking\` updates this section
alone.

| page | elements | longest block | in all |
| --- | --- | --- | --- |
${blocked.map(({ what, elements, longestMs, ms }) => row(what, elements.toLocaleString('en'), longestMs, ms)).join('\n')}
`;
}

/** Replaces the report's section on blocking. Throws if it has none. */
export function withBlocking(report: string, section: string): string {
  const start = report.indexOf(`${HEADING}\n`);
  if (start < 0) throw new Error('The report has no section on blocking');
  const end = report.indexOf('\n## ', start + 1);
  return `${report.slice(0, start)}${section}${end < 0 ? '' : report.slice(end)}`;
}
