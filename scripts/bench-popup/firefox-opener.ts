import { launchFirefox } from '../browsers/firefox';
import { clickToolbar, closePopup, evaluateInPopup } from '../browsers/firefox-extension';
import { ensureInstalled } from '../browsers/install';
import { FIREFOX_ID } from '../build/manifest';
import { ensureBuilt } from '../build/ensure-built';
import { settle, TEXT, type Opener } from './opener';
import { paintedFrom, readPainted } from './painted';
import { EMPTY_ID, referenceExtensions, RELAY_ID } from './reference-extensions';

const LIMIT_MS = 5000;

const IDS = { empty: EMPTY_ID, relay: RELAY_ID, ours: FIREFOX_ID } as const;

/** Headless Firefox. */
export async function firefoxOpener(): Promise<Opener> {
  const firefox = await launchFirefox({
    executablePath: ensureInstalled({ browsers: ['firefox'], display: false }).get('firefox') ?? '',
    extension: ensureBuilt('firefox'),
    headless: true,
    offline: true,
  });
  const { marionette } = firefox;
  const references = referenceExtensions('firefox');
  for (const path of [references.empty, references.relay])
    await marionette.send('Addon:Install', { path, temporary: true });
  const version = await marionette.run('chrome', 'return Services.appinfo.version');
  return {
    name: `Firefox/${String(version)}`,
    async show(url) {
      await marionette.send('Marionette:SetContext', { value: 'content' });
      await marionette.send('WebDriver:Navigate', { url });
      await settle();
    },
    async open({ whose, isStopped }) {
      const id = IDS[whose];
      if (isStopped) {
        await marionette.run(
          'chrome',
          `await WebExtensionPolicy.getByID('${id}').extension.terminateBackground()`,
        );
        await settle();
      }
      const clicked = await clickToolbar(marionette, id);
      for (const deadline = Date.now() + LIMIT_MS; Date.now() < deadline;) {
        const painted = paintedFrom(await evaluateInPopup(marionette, readPainted(TEXT[whose])));
        if (painted === undefined) continue;
        await closePopup(marionette);
        return { clicked, ...painted };
      }
      await closePopup(marionette);
      return undefined;
    },
    async close() {
      await firefox.close();
      references.remove();
    },
  };
}
