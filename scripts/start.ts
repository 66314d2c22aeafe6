/**
 * Shows the extension at work: builds it, installs it in a browser with a throw-away profile, opens a page, clicks the
 * toolbar button and prints facts and read-next. Without a display, also writes a picture of the popup and ends.
 *   npm start [-- [FILE|URL] [--browser chrome|chromium|edge|brave|firefox] [--headless]]
 */
import { mkdirSync } from 'node:fs';
import { ensureBuilt } from './build/ensure-built';
import { chooseBrowser } from './start/choose-browser';
import { readStartOptions } from './start/options';
import { pageToOpen } from './start/page-to-open';
import { showInChromium } from './start/show-in-chromium';
import { showInFirefox } from './start/show-in-firefox';
import { viewText } from './start/view-text';

/** What has to be undone at the end, last first. */
const toClose: (() => Promise<void>)[] = [];
let ending: Promise<void> | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end().finally(() => process.exit(130)));

try {
  await start();
} catch (error) {
  // After Ctrl-C the browser's connection breaks wherever we were, which is expected.
  if (ending === undefined) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  await end();
}

async function start(): Promise<void> {
  const options = readStartOptions(process.argv.slice(2), process);
  const { kind, executablePath } = chooseBrowser(options.browser);
  const folders = { chromium: ensureBuilt('chrome'), firefox: ensureBuilt('firefox') };
  const page = await pageToOpen(options.page);
  toClose.push(() => page.close());

  console.error(`${executablePath}${options.headless ? ' (no display: headless)' : ''} on ${page.url}`);
  const open = kind === 'firefox' ? showInFirefox : showInChromium;
  const opening = open({
    executablePath,
    extension: folders[kind],
    headless: options.headless,
    offline: page.isLocal,
    url: page.url,
  });
  // Registered beforehand: Ctrl-C may come while the browser starts.
  toClose.push(() =>
    opening.then(
      (showing) => showing.close(),
      () => undefined,
    ),
  );
  const showing = await opening;
  const view = await showing.show();
  console.log(viewText(view));
  if (view.phase === 'pending') process.exitCode = 1;
  if (options.headless) {
    mkdirSync('artifacts', { recursive: true });
    const file = `artifacts/start-${kind}.png`;
    await showing.photograph(file);
    console.error(`Picture: ${file}`);
    return;
  }
  console.error('Close the browser or press Ctrl-C to end.');
  await showing.closed;
}

function end(): Promise<void> {
  ending ??= (async () => {
    for (const close of toClose.toReversed()) await close();
  })();
  return ending;
}
