import browser from 'webextension-polyfill';

/**
 * Closes local and synced storage to content scripts, where the browser can: a compromised page process must not get
 * at the reader's key. Our own scripts read nothing there. Firefox has no such call.
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
