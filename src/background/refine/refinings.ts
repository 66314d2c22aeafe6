import browser from 'webextension-polyfill';
import { parseRefining, refiningKey } from '../../model/refining';
import type { RefiningStore } from './refining';
import { sessionKeys, setInSession } from '../storage/session-room';

/** What engines have written so far, by page. Session storage outlives the worker, and the views watch it. */
export const refinings: RefiningStore = {
  async read(pageKey) {
    const key = refiningKey(pageKey);
    return parseRefining((await browser.storage.session.get(key))[key]);
  },
  write: (pageKey, state) => setInSession({ [refiningKey(pageKey)]: state }),
  remove: (pageKey) => browser.storage.session.remove(refiningKey(pageKey)),
};

/** Forgets what engines wrote for the pages of a tab. */
export async function forgetRefinings(tabId: number): Promise<void> {
  const own = (await sessionKeys()).filter((key) => key.startsWith(refiningKey(`${tabId} `)));
  if (own.length > 0) await browser.storage.session.remove(own);
}
