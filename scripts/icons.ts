/**
 * Draws public/icons from scripts/icons/icon.svg: `tsx scripts/icons.ts`, needs a Chromium.
 * The pictures are kept in the repository, so that a build need not draw them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { launchChromium } from './browsers/chromium';
import { findBrowser, notFoundMessage } from './browsers/find';

const SIZES = [16, 32, 48, 128];
const svg = await readFile(new URL('icons/icon.svg', import.meta.url), 'utf8');
const executablePath = findBrowser('chromium');
if (executablePath === undefined) throw new Error(notFoundMessage('chromium'));
const browser = await launchChromium({ executablePath, headless: true, offline: true });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icons/icon-${size}.png`, import.meta.url), picture);
  }
} finally {
  await browser.close();
}
