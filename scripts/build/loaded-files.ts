import { posix } from 'node:path';

/** The script that starts the background. */
export const LOADER = 'service-worker-loader.js';

/** A built extension: the text of each file by its path, with forward slashes. */
export type BuiltFiles = ReadonlyMap<string, string>;

// import x from "./a.js" · import"./a.js" · import("./a.js") · export … from "./a.js"
const SCRIPT_REFERENCE = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g;
// The same without import("./a.js").
const STATIC_REFERENCE = /(?:\bfrom|\bimport)\s*["'`]([^"'`\n]+)["'`]/g;
// <script src="/assets/a.js"> · <link href="/assets/a.css">
const MARKUP_REFERENCE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;

/**
 * All scripts and styles that a page or script of the extension loads, itself included, each once; or only those that
 * it cannot start without.
 */
export function loadedFiles(
  files: BuiltFiles,
  entry: string,
  { toStart = false }: { readonly toStart?: boolean } = {},
): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const text = files.get(path);
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const reference of referencesIn(path, text, toStart)) visit(resolve(path, reference));
  };
  visit(entry);
  return [...seen];
}

/**
 * Scripts and styles that neither a page nor the background loads: those now bundled into the worker's one script, and
 * those that Vite emits for entries although the pages load the imports themselves.
 */
export function unusedFiles(files: BuiltFiles): readonly string[] {
  const entries = [...files.keys()].filter((path) => path.endsWith('.html') || path === LOADER);
  const loaded = new Set(entries.flatMap((entry) => loadedFiles(files, entry)));
  return [...files.keys()].filter((path) => path.startsWith('assets/') && !loaded.has(path));
}

function referencesIn(path: string, text: string, toStart: boolean): string[] {
  const ofScripts = toStart ? STATIC_REFERENCE : SCRIPT_REFERENCE;
  const pattern = path.endsWith('.html') ? MARKUP_REFERENCE : ofScripts;
  if (!/\.(?:html|m?js)$/.test(path)) return [];
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

const resolve = (from: string, reference: string): string =>
  reference.startsWith('/')
    ? posix.normalize(reference).slice(1)
    : posix.join(posix.dirname(from), reference);
