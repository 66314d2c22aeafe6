import browser from 'webextension-polyfill';
import type { Digest, Subject } from '../../model/digest';
import { isRecord } from '../../model/record';
import { setInSession } from '../storage/session-room';
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

/**
 * Writes under way. A view asks for more as soon as it has its digest, and a write takes longer where others have to
 * make room for it.
 */
let atWork: Promise<unknown> = Promise.resolve();

/** The digest with this key, if it is one of the tab's last. */
export async function findDigest(tabId: number, pageKey: string): Promise<Digest | undefined> {
  await atWork;
  for (const kind of KINDS) {
    const digest = await recallDigest(tabId, kind);
    if (digest?.pageKey === pageKey) return digest;
  }
  return undefined;
}

/** Keeps a digest for its tab in place of the one before. It only saves time, so it may be lost. */
export function keepDigest(digest: Digest): Promise<void> {
  const kept = keep(digest);
  atWork = Promise.all([atWork, kept]).then(() => undefined);
  return kept;
}

/** Never rejects. */
async function keep(digest: Digest): Promise<void> {
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
