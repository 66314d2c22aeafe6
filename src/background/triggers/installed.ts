import browser, { type Runtime } from 'webextension-polyfill';
import { createMenu } from './menu';

/** Sets up what lasts; after the very first installation, and never again, shows the one page that explains. */
export async function onInstalled({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  await createMenu();
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('src/popup/welcome/welcome.html') });
}
