import browser from 'webextension-polyfill';

/** Chrome and Firefox stop a background after 30 idle seconds, and waiting for a server counts as idle. */
const BEAT_MS = 20_000;

/**
 * Keeps the background from being stopped while a promise is pending: any extension API call counts as work.
 * https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep-sw-alive
 */
export async function stayAwakeFor<T>(work: Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), BEAT_MS);
  try {
    return await work;
  } finally {
    clearInterval(beat);
  }
}
