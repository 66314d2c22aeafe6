/**
 * Takes pictures of the real extension in a real Chromium, for the stores and for the README:
 * `tsx scripts/store-pictures.ts`. Those for the stores, 1280 × 800, are written to artifacts/store; docs/popup.png is
 * the first of them, smaller. Needs Xvfb and ImageMagick.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { ensureInstalled } from './browsers/install';
import { serveLoopback } from './browsers/serve';
import { startDisplay } from './browsers/virtual-display';
import { ensureBuilt } from './build/ensure-built';
import { openStage, PICTURE } from './store-pictures/stage';
import { SCENES } from './store-pictures/scenes';

const executablePath = ensureInstalled({ browsers: ['chromium'], display: true }).get('chromium') ?? '';
const extension = ensureBuilt('chrome');
const page = readFileSync('scripts/sample/page.html', 'utf8');
const server = await serveLoopback(new Map([['/world/harbour-minister-returns-velmora', { body: page }]]));
const display = await startDisplay();
mkdirSync('artifacts/store', { recursive: true });
try {
  for (const [index, scene] of SCENES.entries()) {
    const file = `artifacts/store/${index + 1}-${scene.name}.png`;
    const stage = await openStage({ executablePath, extension, display, isDark: scene.isDark === true });
    try {
      await scene.play(stage, `http://localhost:${server.port}/world/harbour-minister-returns-velmora`);
      display.photograph(file);
    } finally {
      await stage.close();
    }
    const { width, height } = PICTURE;
    execFileSync('convert', [file, '-crop', `${width}x${height}+0+0`, '+repage', '-strip', file]);
    console.log(file);
  }
  // A palette is enough for text on a plain background, and needs a third of the bytes.
  execFileSync('convert', [
    ...['artifacts/store/1-facts.png', '-resize', '840x', '-strip'],
    ...['-colors', '96', '-define', 'png:compression-level=9', 'PNG8:docs/popup.png'],
  ]);
} finally {
  display.close();
  await server.close();
}
