/**
 * Takes a picture of every state of our pages and puts them all on one sheet: `tsx scripts/screenshots.ts [NAME …]`.
 * Pictures and sheet.png are written to artifacts/screenshots.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildPreview, servePreview } from './screenshots/build-preview';
import { openBrowser, stage } from './screenshots/photographer';
import { STORIES } from './screenshots/stories';

const names = process.argv.slice(2);
const stories = STORIES.filter((story) => names.length === 0 || names.includes(story.name));
const folder = new URL('../artifacts/screenshots/', import.meta.url);
await mkdir(folder, { recursive: true });

await buildPreview();
const preview = await servePreview();
const browser = await openBrowser();
try {
  const figures: string[] = [];
  for (const story of stories) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(story.name, error));
    await stage(page, preview.pages, story);
    const picture = await page.screenshot();
    await writeFile(new URL(`${story.name}.png`, folder), picture);
    const data = Buffer.from(picture).toString('base64');
    figures.push(
      `<figure><img src="data:image/png;base64,${data}"><figcaption>${story.name}</figcaption></figure>`,
    );
    await page.close();
  }
  const sheet = await browser.newPage();
  await sheet.setViewport({ width: 1640, height: 800 });
  await sheet.setContent(
    `<style>body{margin:16px;background:#8a8a8a;font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}
     figure{margin:0}img{display:block;max-width:760px}figcaption{padding:4px}</style>${figures.join('')}`,
  );
  await writeFile(new URL('sheet.png', folder), await sheet.screenshot({ fullPage: true }));
  console.log(`${figures.length} pictures in artifacts/screenshots`);
} finally {
  await browser.close();
  await preview.stop();
}
