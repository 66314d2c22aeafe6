import browser from 'webextension-polyfill';
import type { Digest, Subject } from '../../model/digest';
import { isRecord } from '../../model/record';
import { afterSessionWrites, setInSession } from '../storage/session-room';
import { untilCleared } from '../storage/until-cleared';
import { addressOf } from '../tab-address';

const KINDS: readonly Subject['kind'][] = ['page', 'selection', 'link'];
// A linked page, shown without leaving the tab's page, does not displace that page's digest.
const keyOf = (tabId: number, kind: Subject['kind']): string => `digest:${tabId}:${kind}`;

/** The digest kept last for a tab and a kind of subject, of whichever page: its `pageKey` identifies it. */
export async function recallDigest(tabId: number, kind: Subject['kind']): Promise<Digest | undefined> {
  try {
    const key = keyOf(tabId, kind);
    const stored: unknown = (await browser.storage.session.get(key))[key];
    return isDigest(stored) ? stored : undefined;
  } catch (error) {
    console.warn('Nutgraf: session storage cannot be read:', error);
    return undefined;
  }
}

/** The digest with this key, if it is one of the tab's last. */
export async function findDigest(tabId: number, pageKey: string): Promise<Digest | undefined> {
  // A view asks for more as soon as it has its digest.
  await afterSessionWrites();
  for (const kind of KINDS) {
    const digest = await recallDigest(tabId, kind);
    if (digest?.pageKey === pageKey) return digest;
  }
  return undefined;
}

/**
 * Keeps a digest for its tab in place of the one before, unless everything was cleared since it was asked for. It only
 * saves time, so it may be lost. Never rejects.
 *
 * @param cleared `untilCleared()` of the time when it was asked for
 */
export async function keepDigest(digest: Digest, cleared = untilCleared()): Promise<void> {
  if (cleared.aborted) return;
  const { tabId, kind } = digest.subject;
  try {
    await setInSession({ [keyOf(tabId, kind)]: digest });
    // A tab closed meanwhile has already been forgotten, and would not be forgotten again.
    if ((await addressOf(tabId)) === undefined) await forgetDigest(tabId);
  } catch (error) {
    console.warn('Nutgraf: these facts are not kept:', error);
  }
}

/** Forgets the digests of a tab. */
export async function forgetDigest(tabId: number): Promise<void> {
  await browser.storage.session.remove(KINDS.map((kind) => keyOf(tabId, kind)));
}

// Only this file writes it; the check is for entries left by an older version.
function isDigest(value: unknown): value is Digest {
  return isRecord(value) && ['pageKey', 'recommended', 'readLength'].every((key) => key in value);
}
