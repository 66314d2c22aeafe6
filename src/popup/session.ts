import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import { failed, type Outcome } from '../model/outcome';
import { parseSettings, STORAGE_KEYS, type Settings } from '../model/settings';
import { readStored } from '../model/stored';
import { ask, PATIENCE } from './ask';

/** Longer than all but gigantic pages take, in milliseconds; the reader has hardly looked away. */
const RESEND_MS = 5000;

/** What a view is open for, and the questions that were asked before anything was drawn. */
export interface Session {
  readonly viewId: string;
  /** Undefined when there is no tab to speak of. */
  readonly tabId: Promise<number | undefined>;
  readonly firstAnswer: Promise<Outcome<Digest>>;
  readonly settings: Promise<Settings>;
}

/** Asks for the key facts of a tab's page. */
export function startSession(tabId: Promise<number | undefined>): Session {
  // Firefox takes 20 ms to tell which tab is active, and a stopped background can start in them.
  void ask({ kind: 'wake' });
  const viewId = crypto.randomUUID();
  const firstAnswer = tabId.then((tabId) => askForDigest(tabId, viewId));
  const settings = readStored(browser.storage.sync, STORAGE_KEYS.settings, parseSettings);
  return { viewId, tabId, firstAnswer, settings };
}

/** The digest of a tab's page, now. */
export async function askForDigest(tabId: number | undefined, viewId: string): Promise<Outcome<Digest>> {
  if (tabId === undefined || !Number.isInteger(tabId)) return failed({ code: 'tab-gone' });
  const questionId = crypto.randomUUID();
  return ask({ kind: 'condense', tabId, viewId, questionId }, { ...PATIENCE, resendMs: RESEND_MS });
}

/** The tab that the reader sees in the window of this view. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
