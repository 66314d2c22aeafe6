import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build, type Rolldown } from 'vite';
import { LOADER } from './loaded-files';
import { CHROME_MIN_VERSION, popupOf } from './manifest';

/**
 * Puts what Vite builds of modules into one classic script each, where the reader waits for it in Chromium: the worker
 * and the popup. Firefox gains nothing by it.
 *
 * @param folder of the built extension
 */
export async function bundleClassicScripts(folder: string): Promise<void> {
  await bundleWorker(folder);
  await bundlePopup(folder);
}

/**
 * The worker's script, in place of its loader. Chromium keeps the compiled code of a classic worker's script and
 * starts the next worker with it; modules it compiles anew each time (`InstalledServiceWorkerModuleScriptFetcher` has
 * no code cache).
 */
async function bundleWorker(folder: string): Promise<void> {
  const loader = join(folder, LOADER);
  const entry = /['"]\.\/(assets\/worker\.ts-[\w-]+\.js)['"]/u.exec(readFileSync(loader, 'utf8'))?.[1];
  if (entry === undefined) throw new Error(`${loader} starts no worker.ts`);
  const code = await oneScript(join(folder, entry), {
    name: 'worker',
    // Only for backgrounds that are documents: a worker asks its offscreen document and never reaches this import.
    external: (id) => id.includes('/fetched-page-'),
    paths: (id) => `./assets/${id.slice(id.lastIndexOf('/') + 1)}`,
  });
  writeFileSync(loader, `// ${entry} and what it imports, in one script.\n${code}`);
  startAsScript(join(folder, 'manifest.json'));
}

/**
 * The popup's script, beside its page. Chromium fetches a module's imports, preloaded or not, and links them before it
 * runs the first one: some 10 ms until the background is asked that one script does without.
 */
async function bundlePopup(folder: string): Promise<void> {
  const page = popupOf(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  if (page === undefined) throw new Error(`${folder} has no popup`);
  const markup = readFileSync(join(folder, page), 'utf8');
  const entry = entryOf(markup);
  if (entry === undefined) throw new Error(`${page} starts with no module`);
  const script = posix.join(posix.dirname(page), 'popup.js');
  writeFileSync(join(folder, script), await oneScript(join(folder, entry), { name: 'popup' }));
  writeFileSync(join(folder, page), startedBy(markup, script));
}

const MODULE_SCRIPT = /<script type="module"[^>]* src="\/([^"]+)"><\/script>/u;
const MODULE_PRELOAD = /\s*<link rel="modulepreload"[^>]*>/gu;

/** The path of the module that a page of Vite's starts with. */
const entryOf = (markup: string): string | undefined => MODULE_SCRIPT.exec(markup)?.[1];

/** A page of Vite's, with a classic script, at `path`, in place of its modules. */
export const startedBy = (markup: string, path: string): string =>
  markup.replace(MODULE_SCRIPT, () => `<script defer src="/${path}"></script>`).replace(MODULE_PRELOAD, '');

/** How the modules that an entry reaches become one script. */
interface Bundling {
  /** Of the variable that would hold what the entry exports. */
  readonly name: string;
  readonly external?: (id: string) => boolean;
  /** Where the script finds an external module. */
  readonly paths?: (id: string) => string;
}

async function oneScript(entry: string, { name, external, paths }: Bundling): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: `chrome${CHROME_MIN_VERSION}`,
      modulePreload: false,
      lib: { entry, formats: ['iife'], name },
      rolldownOptions: {
        ...(external && { external }),
        // It is in Vite's preload helper, which needs it for no module that is in the script.
        transform: { define: { 'import.meta': '{}' } },
        output: { codeSplitting: false, ...(paths && { paths }) },
      },
    },
  });
  return onlyChunk(results).code;
}

function onlyChunk(results: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk {
  const chunks = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  const [chunk, ...others] = chunks;
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The modules are not in one script');
  return chunk;
}

function startAsScript(path: string): void {
  const manifest: { readonly background: object } = JSON.parse(readFileSync(path, 'utf8'));
  const background = { service_worker: LOADER };
  writeFileSync(path, JSON.stringify({ ...manifest, background }, undefined, 2));
}
