import browser, { type Runtime } from 'webextension-polyfill';
import { createMenu } from './menu';

/** Creates the menu; after the first installation, and never again, shows the welcome page. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await createMenu();
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/popup/welcome/welcome.html') });
}
