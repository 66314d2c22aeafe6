/**
 * Records how our pages look now as how they should look: `tsx scripts/keep-looks.ts [NAME …]`. The thumbnails are in
 * tests/browser/looks; a test compares the pages with them. Look at what changed before keeping it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { buildPreview, servePreview } from './screenshots/build-preview';
import { openBrowser, stage } from './screenshots/photographer';
import { COMPARED } from './screenshots/stories';
import { setInReferenceFont, thumbnailOf } from './screenshots/thumbnail';

const names = process.argv.slice(2);
const folder = new URL('../tests/browser/looks/', import.meta.url);
await mkdir(folder, { recursive: true });
await buildPreview();
const preview = await servePreview();
const browser = await openBrowser();
try {
  const [canvas, page] = [await browser.newPage(), await browser.newPage()];
  for (const story of COMPARED.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await stage(page, preview.pages, story, setInReferenceFont);
    const picture = Buffer.from(await thumbnailOf(page, canvas), 'base64');
    await writeFile(new URL(`${story.name}.png`, folder), picture);
  }
} finally {
  await browser.close();
  await preview.stop();
}
