import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import {
  CHROME_MIN_VERSION,
  FIREFOX_MIN_VERSION,
  manifestFor,
  type BuildTarget,
} from './scripts/build/manifest';
import { thirdPartyNotices } from './scripts/build/notices';
import { notWebAccessible, preloadsPages, withoutInnerHtml } from './scripts/build/plugins';

/** Modules that both the background and the first script of each view load at start. */
const SHARED =
  /[\\/](?:src[\\/]model[\\/]|src[\\/]popup[\\/](?:ask|session)\.ts|node_modules[\\/]webextension-polyfill[\\/])|preload-helper|rolldown[\\/]runtime/u;
/** What our pages are drawn with. */
const VIEW =
  /[\\/](?:node_modules[\\/]preact[\\/]|src[\\/]popup[\\/](?:parts[\\/]|views[\\/]|take[\\/])?[\w-]+\.tsx?$)/u;

// `vite build --mode chrome|firefox`: from one manifest.json, a folder below dist/ for each browser.
export default defineConfig(({ mode, command }) => {
  const target: BuildTarget = mode === 'firefox' ? 'firefox' : 'chrome';
  const { content_security_policy, ...manifest } = manifestFor(target);
  return {
    plugins: [
      withoutInnerHtml(),
      preact(),
      crx({
        // The development server's scripts come from localhost, which the policy forbids, as it should.
        manifest: command === 'serve' ? manifest : { ...manifest, content_security_policy },
        browser: target,
      }),
      notWebAccessible(),
      preloadsPages(),
      thirdPartyNotices(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target:
        target === 'chrome'
          ? `chrome${CHROME_MIN_VERSION}`
          : `firefox${Number.parseInt(FIREFOX_MIN_VERSION, 10)}`,
      // Inlined images would need `data:` in the policy and are no smaller.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: furtherPages(),
        output: {
          // Each file costs the popup and a starting worker more than its bytes do: few files, each loaded once.
          codeSplitting: {
            groups: [
              { name: 'shared', test: SHARED, priority: 2 },
              { name: 'view', test: VIEW, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  };
});

/** Our pages that the manifest does not name (it names the popup): crxjs would leave them out. */
function furtherPages(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && file !== join('popup', 'index.html'))
    .map((file) => join('src', file));
}
