import { beforeEach, expect, test, vi } from 'vitest';
import { readShortcut, shortcutSettings } from '../../src/popup/shortcut';

const fake = vi.hoisted(() => ({ browser: {} }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

const create = vi.fn<(tab: object) => Promise<void>>();
const openShortcutSettings = vi.fn<() => Promise<void>>();

/** A browser whose own pages begin with `scheme`, with some of the interface for commands. */
function browse(scheme: string, commands: object | undefined): void {
  Object.assign(fake.browser, {
    commands,
    runtime: { getURL: (path: string) => `${scheme}://nutgraf/${path}` },
    tabs: { create },
  });
}

const naming = (...names: string[]) => ({
  getAll: async () => names.map((name) => ({ name, shortcut: `Alt+Shift+${name.length}` })),
});

beforeEach(() => {
  create.mockReset().mockResolvedValue();
  openShortcutSettings.mockReset().mockResolvedValue();
});

test.each([
  ['the key that opens the popup, and no other', naming('other', '_execute_action'), 'Alt+Shift+15'],
  ['none where the browser knows no such command', naming('other'), ''],
  ['none where the browser has no commands (Firefox for Android)', undefined, ''],
])('reads %s', async (_what, commands, keys) => {
  browse('moz-extension', commands);
  expect(await readShortcut()).toBe(keys);
});

test('opens the browser’s page for shortcuts, in the way that the browser allows', () => {
  browse('moz-extension', { ...naming(), openShortcutSettings });
  shortcutSettings()?.();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  browse('chrome-extension', naming());
  shortcutSettings()?.();
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  browse('moz-extension', naming());
  expect(shortcutSettings()).toBeUndefined();
});
