import browser from 'webextension-polyfill';

/** Key prefixes of entries that can be recreated, and so may be dropped when there is no room (10 MB in all). */
const CACHES = ['digest:', 'refining:'] as const;

/**
 * Writes under way. One may take long, where others have to make room for it, and end with an entry that whoever reads
 * or clears the storage meanwhile has missed.
 */
let atWork: Promise<void> = Promise.resolve();

/** Resolves when the entries set so far are stored, or could not be. */
export function afterSessionWrites(): Promise<void> {
  return atWork;
}

/**
 * Sets an entry in session storage; when there is no room, the caches of other pages are dropped. Session storage
 * outlives the worker, not the browser, and is never written to disk.
 */
export function setInSession(entry: Readonly<Record<string, unknown>>): Promise<void> {
  const written = set(entry);
  // Without its value: that would hold what the promise before it held, and so on for as long as the background lives.
  atWork = Promise.allSettled([atWork, written]).then(() => undefined);
  return written;
}

async function set(entry: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Thrown when the quota is reached; any other error is thrown again below.
    const keys = await sessionKeys();
    const others = keys.filter((key) => !(key in entry) && CACHES.some((cache) => key.startsWith(cache)));
    await browser.storage.session.remove(others);
    await browser.storage.session.set(entry);
  }
}

/** The keys in session storage, without their values, which can be megabytes. */
export async function sessionKeys(): Promise<readonly string[]> {
  const getKeys: unknown = Reflect.get(browser.storage.session, 'getKeys');
  if (typeof getKeys === 'function') return Reflect.apply(getKeys, browser.storage.session, []);
  // Chrome before 130, Firefox before 143.
  return Object.keys(await browser.storage.session.get(null));
}
