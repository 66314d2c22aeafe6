import browser from 'webextension-polyfill';
import { isSameDocument } from '../model/address';
import type { Subject } from '../model/digest';
import { isRecord } from '../model/record';
import { setInSession } from './storage/session-room';
import { addressOf } from './tab-address';

/**
 * A choice in the context menu that waits for a view to show it. Kept in session storage, since the worker may be
 * stopped between the choice and the view's request.
 */
interface Ask {
  readonly subject: Subject;
  /** The view that took it. That view may ask again; for any other the choice is used up. */
  readonly takenBy?: string;
}

const KEY = 'asks';

/**
 * The choices by tab. Only the worker writes them, so it reads the storage just once after its start: the reader waits
 * for every step of a request, and few requests follow a choice in the menu.
 */
let known: Promise<Map<number, Ask>> | undefined;

const asks = (): Promise<Map<number, Ask>> => (known ??= readAsks());

/** Remembers a choice for the next view that opens for the tab. */
export async function rememberAsk(subject: Subject): Promise<void> {
  const all = await asks();
  all.set(subject.tabId, { subject });
  await keepAsks(all);
}

/** What a view is to show: the choice waiting for it if the tab still shows that choice's page, else the tab's page. */
export async function takeAsk(tabId: number, viewId: string): Promise<Subject> {
  const all = await asks();
  if (!all.has(tabId)) return { kind: 'page', tabId };
  const address = await addressOf(tabId);
  const ask = all.get(tabId);
  if (ask === undefined) return { kind: 'page', tabId };
  if (!isOf(address, ask.subject)) {
    await forgetAsk(tabId);
    return { kind: 'page', tabId };
  }
  if (ask.takenBy === viewId) return ask.subject;
  if (ask.takenBy === undefined) all.set(tabId, { ...ask, takenBy: viewId });
  else all.delete(tabId);
  await keepAsks(all);
  return ask.takenBy === undefined ? ask.subject : { kind: 'page', tabId };
}

/**
 * Whether this is the address of the page of a choice. The menu's grant shows us the address for as long as the tab
 * stays on the page, even for a page or file that we may not look into: a hidden address belongs to another page.
 */
function isOf(address: string | undefined, subject: Subject): boolean {
  if (subject.kind === 'page') return true;
  return address !== undefined && address !== '' && isSameDocument(address, subject.pageUrl ?? '');
}

/** Forgets what waits for a tab: it was closed, or it shows another page now. */
export async function forgetAsk(tabId: number): Promise<void> {
  const all = await asks();
  if (all.delete(tabId)) await keepAsks(all);
}

/** Forgets what waits for any tab. */
export async function forgetAsks(): Promise<void> {
  (await asks()).clear();
  await browser.storage.session.remove(KEY);
}

/** Never rejects: when storage is full, the choice still counts for as long as this worker lives. */
async function keepAsks(all: ReadonlyMap<number, Ask>): Promise<void> {
  try {
    await setInSession({ [KEY]: [...all] });
  } catch (error) {
    console.warn('Nutgraf: a choice is not kept:', error);
  }
}

async function readAsks(): Promise<Map<number, Ask>> {
  try {
    const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
    return new Map(Array.isArray(stored) ? stored.filter(isEntry) : []);
  } catch (error) {
    console.warn('Nutgraf: session storage cannot be read:', error);
    return new Map();
  }
}

// Only this file writes it; the check is for entries left by an older version.
function isEntry(value: unknown): value is [number, Ask] {
  if (!Array.isArray(value)) return false;
  const [tabId, ask]: unknown[] = value;
  return typeof tabId === 'number' && isRecord(ask) && isRecord(ask['subject']);
}
