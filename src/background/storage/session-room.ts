import browser from 'webextension-polyfill';

/** Beginnings of the keys of what can be made again, and so may go when there is no room (10 MB in all). */
const CACHES = ['digest:', 'refining:'] as const;

/**
 * Sets an entry in session storage; when there is no room, the other pages' caches make some. Session storage
 * outlives the worker, not the browser, and is never written to disk.
 */
export async function setInSession(entry: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Thrown when the quota is reached; if for anything else, the second time tells.
    const keys = Object.keys(await browser.storage.session.get(null));
    const others = keys.filter((key) => !(key in entry) && CACHES.some((cache) => key.startsWith(cache)));
    await browser.storage.session.remove(others);
    await browser.storage.session.set(entry);
  }
}
