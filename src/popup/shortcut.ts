import browser from 'webextension-polyfill';

/**
 * Returns the key binding that opens the popup, as the browser writes it ("Alt+Shift+K"); empty when none is set,
 * which is also what a browser reports when another extension took the keys first.
 */
export async function readShortcut(): Promise<string> {
  // Firefox for Android has no keyboard commands.
  if (browser.commands === undefined) return '';
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === '_execute_action')?.shortcut ?? '';
}

/** Returns a function that opens the browser's page for shortcuts; undefined where no extension may open it. */
export function shortcutSettings(): (() => void) | undefined {
  if ('openShortcutSettings' in (browser.commands ?? {})) {
    return () => void browser.commands.openShortcutSettings();
  }
  if (!browser.runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
