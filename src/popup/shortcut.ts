import browser from 'webextension-polyfill';

/**
 * The key binding that opens the popup, as the browser writes it ("Alt+Shift+K"); empty when none is set, which
 * is also how a browser tells that another extension had the keys first.
 */
export async function readShortcut(): Promise<string> {
  // Firefox for Android has no keyboard commands.
  if (browser.commands === undefined) return '';
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === '_execute_action')?.shortcut ?? '';
}

/** Opens the browser's own page for shortcuts; undefined where the browser lets no extension open it. */
export function shortcutSettings(): (() => void) | undefined {
  if ('openShortcutSettings' in (browser.commands ?? {})) {
    return () => void browser.commands.openShortcutSettings();
  }
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
