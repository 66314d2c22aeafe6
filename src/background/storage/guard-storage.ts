import browser from 'webextension-polyfill';

/**
 * Shuts local and synced storage to content scripts, where the browser can: a page's process, should something
 * break out in it, must not come to the reader's key. Ours ask for nothing there. Firefox knows no such call.
 */
export async function guardStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    const guard: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof guard !== 'function') continue;
    try {
      await Reflect.apply(guard, area, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
    } catch (error) {
      console.warn('Nutgraf: storage stays open to content scripts:', error);
    }
  }
}
