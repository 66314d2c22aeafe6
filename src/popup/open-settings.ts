import browser from 'webextension-polyfill';

/** Opens the settings in a new tab. */
export function openSettings(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('src/popup/settings/settings.html') });
}
