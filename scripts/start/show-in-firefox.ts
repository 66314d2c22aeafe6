import { writeFileSync } from 'node:fs';
import { launchFirefox } from '../browsers/firefox';
import { clickToolbar, popupPicture, readFirefoxView } from '../browsers/firefox-extension';
import { settledView } from '../browsers/read-view';
import type { Showing, ShowingOptions } from './showing';

/** Opens a page in Firefox. */
export async function showInFirefox(options: ShowingOptions): Promise<Showing> {
  const firefox = await launchFirefox(options);
  const { marionette } = firefox;
  try {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    await marionette.send('WebDriver:Navigate', { url: options.url });
    return {
      async show() {
        await clickToolbar(marionette);
        return settledView(() => readFirefoxView(marionette));
      },
      async photograph(file) {
        writeFileSync(file, Buffer.from(await popupPicture(marionette), 'base64'));
      },
      closed: new Promise((resolve) => firefox.process.once('exit', () => resolve())),
      close: () => firefox.close(),
    };
  } catch (error) {
    await firefox.close();
    throw error;
  }
}
