import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { Plugin, Rolldown } from 'vite';

/**
 * Removes Preact's only assignment to `innerHTML` (for `dangerouslySetInnerHTML`): a web page's text can then never
 * become markup in our pages, and the store's linter has nothing to warn of.
 * The build fails if the assignment is no longer where it was.
 */
export function withoutInnerHtml(): Plugin {
  let isFound = false;
  let isPreactSeen = false;
  return {
    name: 'nutgraf:without-inner-html',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /preact\/dist\/preact(?:\.module)?\.m?js$/ },
      handler(code) {
        isPreactSeen = true;
        const cured = code.replace(/(\w+)\.innerHTML=(\w+)\.__html/g, (_all, _element, value) => {
          isFound = true;
          return `${value}.__html`;
        });
        return { code: cured, map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && isPreactSeen && !isFound)
        this.error(
          'Preact no longer sets innerHTML where this plugin looks for it: see scripts/build/plugins.ts',
        );
    },
  };
}

/**
 * Undoes two habits of crxjs with an injected script (`?script&iife`): it makes the file reachable for every web
 * page, so that any page could detect the extension, and it leaves a copy that nobody loads.
 * `scripting.executeScript` needs neither. Must come after `crx()`.
 */
export function notWebAccessible(): CrxPlugin {
  return {
    name: 'nutgraf:not-web-accessible',
    enforce: 'post',
    apply: 'build',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
    generateBundle(_options, bundle) {
      for (const [fileName, chunk] of Object.entries(bundle)) {
        const isTwin =
          chunk.type === 'chunk' && (chunk.facadeModuleId ?? '').endsWith('/src/content/content-script.ts');
        if (isTwin) delete bundle[fileName];
      }
    },
  };
}

/**
 * Makes each of our pages load all its scripts at once, including those that its first one imports dynamically: the
 * popup's first script asks the background and needs the view only then, whose code should be there by then. Replaces
 * Vite's own preloading, which leaves dynamic imports to another script.
 */
export function preloadsPages(): Plugin {
  return {
    name: 'nutgraf:preloads-pages',
    apply: 'build',
    config: () => ({ build: { modulePreload: false } }),
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, chunk }) =>
        filesAfter(chunk, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
    },
  };
}

/** Lists all that a chunk imports, statically or dynamically, each once, in the order needed. */
function filesAfter(
  chunk: Rolldown.OutputChunk | undefined,
  bundle: Rolldown.OutputBundle,
): readonly string[] {
  const seen = new Set<string>();
  const visit = ({ imports, dynamicImports }: Rolldown.OutputChunk): void => {
    for (const file of [...imports, ...dynamicImports]) {
      const next = bundle[file];
      if (seen.has(file) || next?.type !== 'chunk') continue;
      seen.add(file);
      visit(next);
    }
  };
  if (chunk !== undefined) visit(chunk);
  return [...seen];
}
