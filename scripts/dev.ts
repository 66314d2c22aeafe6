/**
 * Rebuilds dist/chrome and dist/firefox whenever a source changes: `npm run dev [-- chrome|firefox]`.
 * Load them unpacked (chrome://extensions, about:debugging) and reload there; Ctrl-C ends it.
 */
import { build } from 'vite';
import { bundleClassicScripts } from './build/classic-scripts';
import { targetsIn } from './build/targets';

const targets = targetsIn(process.argv.slice(2));

for (const mode of targets) {
  const watcher = await build({
    mode,
    configLoader: 'runner',
    logLevel: 'info',
    build: { watch: {}, minify: false },
  });
  // A worker may not import modules later on, and the popup is shipped as one script too.
  if (mode === 'chrome' && 'on' in watcher)
    watcher.on('event', (event) => {
      if (event.code === 'END') return bundleClassicScripts(`dist/${mode}`);
      return undefined;
    });
}
console.log(`Watching. Load unpacked: ${targets.map((target) => `dist/${target}`).join(', ')}`);
