import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
  ),
).toString('base64');

/** How many screen pixels, in each direction, become one pixel of a thumbnail. */
const SHRINK = 4;
/** Largest difference of a colour component, of 255, that may come from another machine's anti-aliasing. */
const QUIET = 32;

/**
 * Sets a page in a font that is the same on every machine: lines then break at the same places, and only
 * anti-aliasing differs, which a thumbnail no longer shows.
 */
export async function setInReferenceFont(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `@font-face { font-family: Reference; font-weight: 100 900;
        src: url(data:font/woff2;base64,${FONT}) format('woff2') }
      :root { --font: Reference, sans-serif !important }
      ::-webkit-scrollbar { display: none }`,
  });
  await page.evaluate(`document.fonts.load('15px Reference').then(() => document.fonts.ready).then(() => 0)`);
}

/** Takes a picture of the page at a quarter of its size, as PNG in Base64. */
export async function thumbnailOf(page: Page, canvas: Page): Promise<string> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return String(
    await canvas.evaluate(`(async () => {
      ${DRAW}
      const { surface } = await draw(${JSON.stringify(picture)}, ${SHRINK});
      const bytes = new Uint8Array(await (await surface.convertToBlob()).arrayBuffer());
      return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
    })()`),
  );
}

/** Share of pixels whose colour clearly differs between two thumbnails; 1 if their sizes differ. */
export async function differenceOf(one: string, other: string, canvas: Page): Promise<number> {
  return Number(
    await canvas.evaluate(`(async () => {
      ${DRAW}
      const [a, b] = [await draw(${JSON.stringify(one)}, 1), await draw(${JSON.stringify(other)}, 1)];
      if (a.surface.width !== b.surface.width || a.surface.height !== b.surface.height) return 1;
      let count = 0;
      for (let i = 0; i < a.data.length; i += 4)
        if ([0, 1, 2].some((part) => Math.abs(a.data[i + part] - b.data[i + part]) > ${QUIET})) count += 1;
      return count / (a.data.length / 4);
    })()`),
  );
}

const DRAW = `const draw = async (base64, shrink) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const surface = new OffscreenCanvas(Math.round(bitmap.width / shrink), Math.round(bitmap.height / shrink));
  const context = surface.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, surface.width, surface.height);
  return { surface, data: context.getImageData(0, 0, surface.width, surface.height).data };
};`;
