import { vi } from 'vitest';

const event = () => ({ addListener: vi.fn<(listener: unknown) => void>() });

/** A storage area backed by a map; clones values like the real one. */
export function fakeArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    onChanged: event(),
    get: (keys: string | null) =>
      Promise.resolve(
        keys === null
          ? Object.fromEntries(items)
          : items.has(keys)
            ? { [keys]: structuredClone(items.get(keys)) }
            : {},
      ),
    getKeys: () => Promise.resolve([...items.keys()]),
    set: (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) items.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (keys: string | readonly string[]) => {
      for (const key of typeof keys === 'string' ? [keys] : keys) items.delete(key);
      return Promise.resolve();
    },
    clear: () => {
      items.clear();
      return Promise.resolve();
    },
  };
}

/** Anything that a test did not stub throws an error with its name when called. */
export function unstubbed(name: string): () => never {
  return () => {
    throw new Error(`${name} was called, and this test has not stubbed it`);
  };
}

/** A browser in which everything that touches the outside throws until a test stubs it. */
export function fakeBrowser() {
  return {
    runtime: {
      id: 'nutgraf@test',
      getURL: (path: string) => `chrome-extension://nutgraf/${path}`,
      onMessage: event(),
      onConnect: event(),
      onInstalled: event(),
      onStartup: event(),
      getManifest: () => ({}),
      getPlatformInfo: () => Promise.resolve({}),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(unstubbed('runtime.sendMessage')),
    },
    storage: { session: fakeArea(), local: fakeArea(), sync: fakeArea() },
    tabs: {
      get: vi.fn<(tabId: number) => Promise<unknown>>(unstubbed('tabs.get')),
      onRemoved: event(),
      onReplaced: event(),
      onUpdated: event(),
    },
    scripting: {
      executeScript: vi.fn<(injection: unknown) => Promise<unknown>>(unstubbed('scripting.executeScript')),
      insertCSS: vi.fn<(injection: unknown) => Promise<unknown>>(unstubbed('scripting.insertCSS')),
    },
    contextMenus: {
      onClicked: event(),
      create: vi.fn<(entry: unknown) => void>(unstubbed('contextMenus.create')),
      removeAll: vi.fn<() => Promise<void>>(unstubbed('contextMenus.removeAll')),
    },
    permissions: {
      contains: vi.fn<(wanted: unknown) => Promise<boolean>>(unstubbed('permissions.contains')),
      request: vi.fn<(wanted: unknown) => Promise<boolean>>(unstubbed('permissions.request')),
      getAll: vi.fn<() => Promise<object>>(unstubbed('permissions.getAll')),
      remove: vi.fn<(taken: unknown) => Promise<boolean>>(unstubbed('permissions.remove')),
    },
    declarativeNetRequest: {
      updateSessionRules: vi.fn<(rules: unknown) => Promise<void>>(
        unstubbed('declarativeNetRequest.updateSessionRules'),
      ),
    },
    action: {
      onClicked: event(),
      openPopup: vi.fn<() => Promise<void>>(unstubbed('action.openPopup')),
      setPopup: vi.fn<(details: { popup: string }) => Promise<void>>(() => Promise.resolve()),
    },
    windows: { create: vi.fn<(options: unknown) => Promise<unknown>>(unstubbed('windows.create')) },
    i18n: { getMessage: (name: string) => name, getUILanguage: vi.fn(() => 'de_AT') },
  };
}
