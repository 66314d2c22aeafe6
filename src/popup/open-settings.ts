import browser from 'webextension-polyfill';

/** Opens the settings in a tab of their own. */
export function openSettings(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('src/popup/settings/settings.html') });
}
