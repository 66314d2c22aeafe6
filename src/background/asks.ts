import browser from 'webextension-polyfill';
import type { Subject } from '../model/digest';
import { setInSession } from './session-room';

/**
 * A choice of the context menu that waits for a view to show it. It lies in session storage, since the
 * worker may be stopped between the choice and the view's request.
 */
interface Ask {
  readonly subject: Subject;
  /** The view that took it: that one may ask again, for any other it is over. */
  readonly takenBy?: string;
}

const keyOf = (tabId: number): string => `ask:${tabId}`;

/** Remembers a choice for the next view that opens for the tab. */
export async function rememberAsk(subject: Subject): Promise<void> {
  const ask: Ask = { subject };
  await setInSession({ [keyOf(subject.tabId)]: ask });
}

/** What a view is to show: the choice waiting for it, else the tab's page. */
export async function takeAsk(tabId: number, viewId: string): Promise<Subject> {
  const key = keyOf(tabId);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  const ask = isAsk(stored) ? stored : undefined;
  if (ask !== undefined && (ask.takenBy === undefined || ask.takenBy === viewId)) {
    const taken: Ask = { ...ask, takenBy: viewId };
    await setInSession({ [key]: taken });
    return ask.subject;
  }
  if (ask !== undefined) await browser.storage.session.remove(key);
  return { kind: 'page', tabId };
}

/** Forgets what waits for a tab: it was closed, or it shows another page now. */
export async function forgetAsk(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

// Written by nobody but this file; the check is against an older version's form.
function isAsk(value: unknown): value is Ask {
  return typeof value === 'object' && value !== null && 'subject' in value;
}
