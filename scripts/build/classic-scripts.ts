import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { LOADER } from './loaded-files';
import { CHROME_MIN_VERSION } from './manifest';

/**
 * Puts Chrome's worker, which Vite builds of modules, into one classic script in place of its loader. Chromium keeps
 * the compiled code of a classic worker's script and starts the next worker with it; modules it compiles anew each
 * time (`InstalledServiceWorkerModuleScriptFetcher` has no code cache), while the reader waits for the first fact.
 *
 * @param folder of the built extension
 */
export async function bundleWorker(folder: string): Promise<void> {
  const loader = join(folder, LOADER);
  const entry = /['"]\.\/(assets\/worker\.ts-[\w-]+\.js)['"]/u.exec(readFileSync(loader, 'utf8'))?.[1];
  if (entry === undefined) throw new Error(`${loader} starts no worker.ts`);
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: `chrome${CHROME_MIN_VERSION}`,
      modulePreload: false,
      lib: { entry: join(folder, entry), formats: ['iife'], name: 'worker' },
      rolldownOptions: {
        // Only for backgrounds that are documents: a worker asks its offscreen document and never reaches this import.
        external: (id) => id.includes('/fetched-page-'),
        // It is in Vite's preload helper, which no worker calls.
        transform: { define: { 'import.meta': '{}' } },
        output: { codeSplitting: false, paths: (id) => `./assets/${id.slice(id.lastIndexOf('/') + 1)}` },
      },
    },
  });
  writeFileSync(loader, `// ${entry} and what it imports, in one script.\n${onlyChunk(results).code}`);
  startAsScript(join(folder, 'manifest.json'));
}

function onlyChunk(results: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk {
  const chunks = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The worker is not in one script');
  return chunk;
}

function startAsScript(path: string): void {
  const manifest: { readonly background: object } = JSON.parse(readFileSync(path, 'utf8'));
  const background = { service_worker: LOADER };
  writeFileSync(path, JSON.stringify({ ...manifest, background }, undefined, 2));
}
