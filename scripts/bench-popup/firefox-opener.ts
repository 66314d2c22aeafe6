import { launchFirefox } from '../browsers/firefox';
import { clickToolbar, closePopup, evaluateInPopup } from '../browsers/firefox-extension';
import { ensureInstalled } from '../browsers/install';
import { FIREFOX_ID } from '../build/manifest';
import { ensureBuilt } from '../build/ensure-built';
import { EMPTY_ID } from './empty-extension';
import { SETTLED_MS, TEXT, type Opener } from './opener';
import { paintedFrom, readPainted } from './painted';

const LIMIT_MS = 15_000;

/** A Firefox, headless. */
export async function firefoxOpener(empty: string): Promise<Opener> {
  const firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
  });
  const { marionette } = firefox;
  await marionette.send('Addon:Install', { path: empty, temporary: true });
  const version = await marionette.run('chrome', 'return Services.appinfo.version');
  return {
    name: `Firefox/${String(version)}`,
    async show(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    },
    async open(way) {
      if (way === 'stopped')
        await marionette.run(
          'chrome',
          `await WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`,
        );
      const clicked = await clickToolbar(marionette, way === 'empty' ? EMPTY_ID : FIREFOX_ID);
      for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline;) {
        const painted = paintedFrom(await evaluateInPopup(marionette, readPainted(TEXT[way])));
        if (painted === undefined) continue;
        await closePopup(marionette);
        return { clicked, ...painted };
      }
      throw new Error(`Nothing was painted (${way})`);
    },
    close: () => firefox.close(),
  };
}
