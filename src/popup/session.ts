import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import { failed, type Outcome } from '../model/outcome';
import { parseSettings, STORAGE_KEYS, type Settings } from '../model/settings';
import { readStored } from '../model/stored';
import { ask, PATIENCE } from './ask';

/** Longer than all but gigantic pages take, in milliseconds, yet short enough that the reader is still waiting. */
const RESEND_MS = 5000;

/** What a view is open for, and the answers to the questions that were asked before anything was drawn. */
export interface Session {
  readonly viewId: string;
  /** Undefined when there is no such tab. */
  readonly tabId: Promise<number | undefined>;
  readonly firstAnswer: Promise<Outcome<Digest>>;
  readonly settings: Promise<Settings>;
}

/** Asks for the key facts of a tab's page. */
export function startSession(tabId: Promise<number | undefined>): Session {
  // Firefox takes 20 ms to report which tab is active, and a stopped background can start in that time.
  void ask({ kind: 'wake' });
  const viewId = crypto.randomUUID();
  const firstAnswer = tabId.then((tabId) => askForDigest(tabId, viewId));
  const settings = readStored(browser.storage.sync, STORAGE_KEYS.settings, parseSettings);
  return { viewId, tabId, firstAnswer, settings };
}

/** Asks for the current digest of a tab's page. */
export async function askForDigest(tabId: number | undefined, viewId: string): Promise<Outcome<Digest>> {
  if (tabId === undefined || !Number.isInteger(tabId)) return failed({ code: 'tab-gone' });
  const questionId = crypto.randomUUID();
  return ask({ kind: 'condense', tabId, viewId, questionId }, { ...PATIENCE, resendMs: RESEND_MS });
}

/** Returns the id of the active tab in the window of this view. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
