import { isRecord, type Unknowns } from '../../src/model/record';
import { LOADER, loadedFiles, type BuiltFiles } from './loaded-files';
import { popupOf } from './manifest';
import { gzipBytes, plainBytes, weigh } from './weigh';

/** Limit for the popup, compressed, with every script and style that it loads. Raised only on purpose. */
export const POPUP_BUDGET_BYTES = 60_000;
/** Limit for the background, uncompressed: it is parsed each time the worker starts. */
export const BACKGROUND_BUDGET_BYTES = 1_000_000;
/**
 * Limit for the part that a background of modules needs before it hears its first message: Firefox parses some 10 MB
 * a second.
 */
const STARTING_BUDGET_BYTES = 50_000;
/** Limit for what is injected into a page, uncompressed: it is parsed at each click. */
export const CONTENT_BUDGET_BYTES = 20_000;

const ALLOWED_PERMISSIONS: ReadonlySet<unknown> = new Set([
  'activeTab',
  'scripting',
  'contextMenus',
  'storage',
  // Removes a header from our own requests to the reader's server; browsers show no warning for it.
  'declarativeNetRequestWithHostAccess',
  'offscreen',
  'sidePanel',
]);

const MARKUP_FROM_TEXT = /\.(?:innerHTML|outerHTML)\s*=(?!=)|\binsertAdjacentHTML\(|\bdocument\.write\(/;
const CODE_FROM_TEXT = /\beval\(|\bnew Function\(/;

/** What is wrong with a built extension, in words; empty when nothing is. */
export function violationsOf(files: BuiltFiles): readonly string[] {
  const manifest: unknown = JSON.parse(files.get('manifest.json') ?? '{}');
  if (!isRecord(manifest)) return ['manifest.json is no object'];
  return [
    ...manifestViolations(manifest),
    ...scriptViolations(files),
    ...preloadViolations(files),
    ...popupViolations(files, manifest),
    ...sizeViolations(files, manifest),
  ];
}

function manifestViolations(manifest: Unknowns): string[] {
  const found: string[] = [];
  // They would let any web page find out that the extension is there.
  if ('web_accessible_resources' in manifest) found.push('the manifest has web_accessible_resources');
  // Both would make the browser warn of "all your data on all websites" at installation.
  if ('host_permissions' in manifest) found.push('the manifest has host_permissions');
  if ('content_scripts' in manifest) found.push('the manifest has content_scripts');
  for (const permission of listOf(manifest['permissions']))
    if (!ALLOWED_PERMISSIONS.has(permission))
      found.push(`permission "${String(permission)}" is not agreed on`);
  const background = manifest['background'];
  // Chromium caches the compiled code of a classic script, but compiles a worker's modules again at each start.
  if (hasWorker(background) && background['type'] === 'module') found.push('the worker is made of modules');
  const policy = manifest['content_security_policy'];
  const pages = isRecord(policy) ? String(policy['extension_pages']) : '';
  for (const part of ["script-src 'self';", "object-src 'none'"])
    if (!pages.includes(part)) found.push(`the content security policy lacks "${part}"`);
  if (/unsafe|localhost|data:/.test(pages)) found.push('the content security policy is loosened');
  return found;
}

function scriptViolations(files: BuiltFiles): string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (!/\.m?js$/.test(path)) continue;
    if (MARKUP_FROM_TEXT.test(text)) found.push(`${path} makes markup from text`);
    if (CODE_FROM_TEXT.test(text)) found.push(`${path} makes code from text`);
  }
  // Entries with the same base name: crxjs then starts the wrong script as the worker, and nothing ever answers.
  const loader = files.get(LOADER) ?? '';
  if (!/\/worker\.ts-[\w-]+\.js/.test(loader))
    found.push(`the background starts "${loader.trim()}", not worker.ts`);
  return found;
}

/** A script that a page learns of only from another script arrives a round trip later, while the reader waits. */
function preloadViolations(files: BuiltFiles): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([page, markup]) =>
      loadedFiles(files, page)
        .filter((file) => file !== page && !markup.includes(`"/${file}"`))
        .map((file) => `${page} does not name ${file}`),
    );
}

/** In a page: it starts with a module, or has one fetched early, which a classic script would never use. */
const NAMES_MODULES = /type="module"|rel="modulepreload"/;

/** Chromium's popup: its modules are fetched and linked one by one before the first of them asks the background. */
function popupViolations(files: BuiltFiles, manifest: Unknowns): string[] {
  return hasWorker(manifest['background']) && NAMES_MODULES.test(files.get(popupOf(manifest) ?? '') ?? '')
    ? ['the popup is made of modules']
    : [];
}

function sizeViolations(files: BuiltFiles, manifest: Unknowns): string[] {
  const found: string[] = [];
  const check = (what: string, bytes: number, budget: number): void => {
    if (bytes === 0) found.push(`${what} is missing`);
    if (bytes > budget) found.push(`${what} weighs ${bytes} bytes, more than ${budget}`);
  };
  check('the popup', weigh(files, popupOf(manifest) ?? '', gzipBytes), POPUP_BUDGET_BYTES);
  check('the background', weigh(files, LOADER, plainBytes), BACKGROUND_BUDGET_BYTES);
  const background = manifest['background'];
  if (isRecord(background) && 'scripts' in background)
    check(
      'the starting background',
      weigh(files, LOADER, plainBytes, { toStart: true }),
      STARTING_BUDGET_BYTES,
    );
  check(
    'the injected script',
    plainBytes(files.get('src/content/content-script.js') ?? ''),
    CONTENT_BUDGET_BYTES,
  );
  return found;
}

/** Chromium's background; Firefox has a document. */
const hasWorker = (background: unknown): background is Unknowns =>
  isRecord(background) && 'service_worker' in background;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
