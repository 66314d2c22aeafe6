/**
 * Writes the speed report, docs/speed.md with its plots: each stage, ours beside the peers, growth, blocking, memory
 * and sizes.
 *   BENCH_DIR=… npm run bench [-- PAGES]
 * Runs the built extension in a real Chromium; BENCH_DIR names the folder of the benchmark's saved pages.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { launchChromium } from './browsers/chromium';
import { chromiumExtension } from './browsers/chromium-extension';
import { ensureInstalled } from './browsers/install';
import { serveLoopback, type ServedFile } from './browsers/serve';
import { buildExtension } from './build/build-extension';
import { blockingOf } from './bench/blocking';
import { madePage } from './bench/made-pages';
import { heapsOver } from './bench/memory';
import { pageScript } from './browsers/page-script';
import { growthPlot, spreadPlot } from './bench/plots';
import { realPages } from './bench/real-pages';
import { oursOf, reportOf, theirsOf, type Grown } from './bench/report';
import { weighBuilt } from './bench/sizes';
import { measure, type Measured } from './bench/stages';
import { PAGE_HEADERS } from './pipeline/page-policy';

const SIZES = [1, 4, 16, 64];
const MEMORY_PAGES = 100;

const real = realPages(Number(process.argv[2] ?? 100));
const made = SIZES.map((times) => ({ id: `made-${times}`, html: madePage(times) }));
const files = new Map(
  [...real, ...made].map(({ id, html }): [string, ServedFile] => [
    `/${id}`,
    { body: html, headers: PAGE_HEADERS },
  ]),
);
const folder = await buildExtension('chrome');
const peers = await pageScript('scripts/bench/peers-in-page.ts');
const server = await serveLoopback(files);
const browser = await launchChromium({
  executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
  extension: folder,
  headless: true,
  offline: true,
  // Pages kept for the back button would count as growth of memory.
  args: ['--disable-features=BackForwardCache'],
});
try {
  const extension = await chromiumExtension(browser);
  const addressOf = (id: string): string => `http://localhost:${server.port}/${id}`;
  const pages: Measured[] = [];
  for (const [at, { id }] of real.entries()) {
    const page = { id, address: addressOf(id) };
    const measured = await measure(browser, extension, page, peers, at % 2 === 1);
    if (measured !== undefined) pages.push(measured);
    process.stderr.write(`\r${at + 1} of ${real.length} pages`);
  }
  const growth: Grown[] = [];
  for (const [at, times] of SIZES.entries()) {
    const page = { id: `made-${times}`, address: addressOf(`made-${times}`) };
    const measured = await measure(browser, extension, page, peers, at % 2 === 1);
    if (measured === undefined) throw new Error(`The made page, ${times} times, is no article`);
    growth.push({
      times,
      ours: oursOf(measured),
      readabilityAndTextRank: theirsOf(measured),
      defuddle: measured.peers.defuddle,
    });
  }
  const blocked = await blockingOf(browser, folder);
  const visited = Array.from({ length: MEMORY_PAGES }, (_, at) =>
    addressOf(real[at % real.length]?.id ?? ''),
  );
  const memory = await heapsOver(browser, extension, visited);
  mkdirSync('docs/speed', { recursive: true });
  const report = reportOf({
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 1e9)} GB`,
    browser: await browser.version(),
    pages,
    growth,
    blocked,
    memory,
    sizes: weighBuilt(folder),
  });
  // Formatted as the project's formatter would, or its check would fail on the report.
  const style = await resolveConfig('docs/speed.md');
  writeFileSync('docs/speed.md', await format(report, { ...style, filepath: 'docs/speed.md' }));
  writeFileSync(
    'docs/speed/spread.svg',
    spreadPlot(
      pages.flatMap((page) => [
        { series: 'Nutgraf', y: oursOf(page) },
        { series: 'Readability + TextRank', y: theirsOf(page) },
        { series: 'Defuddle, article alone', y: page.peers.defuddle },
      ]),
      'milliseconds a page',
    ),
  );
  writeFileSync(
    'docs/speed/growth.svg',
    growthPlot(
      growth.flatMap((grown) => [
        { series: 'Nutgraf', x: grown.times, y: grown.ours },
        { series: 'Readability + TextRank', x: grown.times, y: grown.readabilityAndTextRank },
        { series: 'Defuddle, article alone', x: grown.times, y: grown.defuddle },
      ]),
      { x: 'size of the page', y: 'milliseconds' },
    ),
  );
  console.log('\ndocs/speed.md');
} finally {
  await browser.close();
  await server.close();
}
