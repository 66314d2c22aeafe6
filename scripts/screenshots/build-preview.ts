import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, 'artifacts/preview');

const PAGES = [
  'index.html',
  'settings/settings.html',
  'recent/recent.html',
  'welcome/welcome.html',
  'panel/panel.html',
];

/** The extension's pages as ordinary pages, with a fake browser API. */
export async function buildPreview(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: { 'webextension-polyfill': join(ROOT, 'tests/popup/preview/fake-browser.ts') },
    },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { input: PAGES.map((page) => join(ROOT, 'src/popup', page)) },
    },
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** A loopback server of the built pages. */
export interface Preview {
  /** Address of the folder of our pages; `?state=…&locale=…` is added to a page's address. */
  readonly pages: string;
  readonly stop: () => Promise<void>;
}

/** Serves the pages that `buildPreview` built. */
export async function servePreview(): Promise<Preview> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(OUT, path)).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!isPort(address)) throw new Error('The server has no port');
  return {
    pages: `http://127.0.0.1:${address.port}/src/popup/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isPort(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}
