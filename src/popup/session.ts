import browser from 'webextension-polyfill';
import type { Digest } from '../model/digest';
import { failed, type Outcome } from '../model/outcome';
import { parseSettings, STORAGE_KEYS, type Settings } from '../model/settings';
import { ask } from './ask';

/** What `head-start.js`, the first script of the popup's document, leaves for its modules. */
export interface HeadStart extends Pick<Session, 'viewId' | 'tabId'> {
  /** What the background answered; rejected or undefined where it was stopped meanwhile. */
  readonly answer: Promise<unknown>;
}

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
  return sessionOf({ viewId: crypto.randomUUID(), tabId });
}

/** Takes up what the popup's first script has asked. */
export function takeUpSession({ viewId, tabId, answer }: HeadStart): Session {
  return sessionOf({ viewId, tabId }, answer);
}

function sessionOf({ viewId, tabId }: Pick<Session, 'viewId' | 'tabId'>, first?: Promise<unknown>): Session {
  const firstAnswer = tabId.then((tabId) => askForDigest(tabId, viewId, first));
  return { viewId, tabId, firstAnswer, settings: readSettings() };
}

/**
 * The digest of a tab's page, now.
 *
 * @param first what came of asking for it once already
 */
export async function askForDigest(
  tabId: number | undefined,
  viewId: string,
  first?: Promise<unknown>,
): Promise<Outcome<Digest>> {
  if (tabId === undefined || !Number.isInteger(tabId)) return failed({ code: 'tab-gone' });
  return ask({ kind: 'condense', tabId, viewId }, first === undefined ? {} : { first });
}

/** The tab that the reader sees in the window of this view. */
export async function activeTabId(): Promise<number | undefined> {
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
