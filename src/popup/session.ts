import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import { failed, type Outcome } from '../model/outcome';
import { parseSettings, STORAGE_KEYS, type Settings } from '../model/settings';
import { ask } from './ask';

/** What a view is open for, and the questions that were asked before anything was drawn. */
export interface Session {
  readonly viewId: string;
  /** Undefined when there is no tab to speak of. */
  readonly tabId: Promise<number | undefined>;
  readonly firstAnswer: Promise<Outcome<Digest>>;
  readonly settings: Promise<Settings>;
  /** Whether the view stands in a tab or window of its own, named by `?tab=ID`, and not in a popup. */
  readonly isPage: boolean;
}

/** Asks for the key facts of the tab that the address names (`?tab=ID`), else of the active one. */
export function startSession(query: string): Session {
  const viewId = crypto.randomUUID();
  const named = new URLSearchParams(query).get('tab');
  const tabId = named === null ? activeTabId() : Promise.resolve(Number(named));
  const firstAnswer = tabId.then((tabId) => askForDigest(tabId, viewId));
  const settings = readSettings();
  return { viewId, tabId, firstAnswer, settings, isPage: named !== null };
}

/** The digest of a tab's page, now. */
export async function askForDigest(tabId: number | undefined, viewId: string): Promise<Outcome<Digest>> {
  if (tabId === undefined || !Number.isInteger(tabId)) return failed({ code: 'tab-gone' });
  return ask({ kind: 'condense', tabId, viewId });
}

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.sync.get(STORAGE_KEYS.settings);
    return parseSettings(stored[STORAGE_KEYS.settings]);
  } catch {
    // Sync storage can be switched off by policy or broken in a profile; the facts do not depend on it.
    return parseSettings(undefined);
  }
}
