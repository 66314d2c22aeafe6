import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';

const PREFIX = 'digest:';
const keyOf = (tabId: number): string => PREFIX + tabId;

/**
 * The digest that was kept last for a tab, whatever page it is of: its `pageKey` tells. Session storage
 * outlives the worker, not the browser, and is never written to disk.
 */
export async function recallDigest(tabId: number): Promise<Digest | undefined> {
  try {
    const stored: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
    return isDigest(stored) ? stored : undefined;
  } catch (error) {
    console.warn('Nutgraf: session storage cannot be read:', error);
    return undefined;
  }
}

/** Keeps a digest for its tab in place of the one before. When there is no room, those of other tabs go. */
export async function keepDigest(digest: Digest): Promise<void> {
  const entry = { [keyOf(digest.subject.tabId)]: digest };
  try {
    await browser.storage.session.set(entry);
  } catch {
    // Thrown when the quota (10 MB) is reached. A digest is only a saving of time, so it may be lost.
    try {
      const all = Object.keys(await browser.storage.session.get(null));
      await browser.storage.session.remove(all.filter((key) => key.startsWith(PREFIX)));
      await browser.storage.session.set(entry);
    } catch (error) {
      console.warn('Nutgraf: these facts are not kept:', error);
    }
  }
}

/** Forgets the digest of a tab. */
export async function forgetDigest(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

// Only this file writes there, in this form; the check is against an older version's.
function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null && 'pageKey' in value && 'recommended' in value;
}
