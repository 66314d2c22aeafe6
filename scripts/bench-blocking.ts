/**
 * Measures how long reading a page blocks its thread, on pages of growing size and pages of 100,000 elements, and
 * writes the result into docs/speed.md.
 *   npm run bench-blocking
 * Runs the built content script in a real Chromium, on pages of our own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { blockingOf, blockingSection, withBlocking } from './bench/blocking';
import { launchChromium } from './browsers/chromium';
import { ensureInstalled } from './browsers/install';
import { ensureBuilt } from './build/ensure-built';

const REPORT = 'docs/speed.md';

const browser = await launchChromium({
  executablePath: ensureInstalled({ browsers: ['chromium'], display: false }).get('chromium') ?? '',
  headless: true,
  offline: true,
});
try {
  const section = blockingSection(await blockingOf(browser, ensureBuilt('chrome')));
  const style = await resolveConfig(REPORT);
  const report = withBlocking(readFileSync(REPORT, 'utf8'), section);
  writeFileSync(REPORT, await format(report, { ...style, filepath: REPORT }));
  console.log(`\n${REPORT}`);
} finally {
  await browser.close();
}
