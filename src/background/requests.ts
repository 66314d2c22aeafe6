import browser, { type Runtime } from 'webextension-polyfill';
import { isSameDocument } from '../model/address';
import type { Digest } from '../model/digest';
import { isRequest, type Request } from '../model/messages';
import { failed, success, type Outcome } from '../model/outcome';
import { POPUP } from '../model/popup-address';
import { STORAGE_KEYS } from '../model/settings';
import { takeAsk } from './asks';
import { digestOf } from './digest/digesting';
import { takeReading } from './digest/read-ahead';
import { concealIn, highlightedIn, revealIn } from './pull/pulling';
import { refining } from './refine/when-asked';
import { forgetPages, keepAgain, neverKeep, rememberRecent } from './storage/recent';
import { untilCleared } from './storage/until-cleared';

/**
 * Answers a message; undefined for a message that is not ours. Only our own pages may ask: a content script's address
 * is its page's, and other extensions and web pages cannot send here at all.
 */
export function onMessage(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  return answered(message, sender, new AbortController().signal);
}

/** @param closed aborted when nobody wants the answer any more; only questions to a server heed it */
function answered(
  message: unknown,
  sender: Runtime.MessageSender | undefined,
  closed: AbortSignal,
): Promise<unknown> | undefined {
  if (sender === undefined || !isOwnPage(sender) || !isRequest(message)) return undefined;
  return answer(message, isButtonsPopup(sender), closed).catch((error: unknown) => {
    console.error('Nutgraf:', message.kind, error);
    return failed({ code: 'unexpected' });
  });
}

/**
 * Answers a message that comes through a port, by the same rules. The port closes when nobody wants the answer any
 * more, or when the page that asked is gone: then the work ends as well.
 */
export function onConnect(port: Runtime.Port): void {
  if (port.sender === undefined || !isOwnPage(port.sender)) {
    port.disconnect();
    return;
  }
  const closed = new AbortController();
  port.onDisconnect.addListener(() => closed.abort());
  port.onMessage.addListener((message: unknown) => {
    void answered(message, port.sender, closed.signal)?.then((answer) => {
      if (!closed.signal.aborted) port.postMessage(answer);
    });
  });
}

function isOwnPage({ id, url }: Runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('')) === true;
}

/** True for the popup of the toolbar button; other views have another address. */
function isButtonsPopup({ url }: Runtime.MessageSender): boolean {
  return url !== undefined && isSameDocument(url, browser.runtime.getURL(POPUP));
}

/** Tells a panel that waits for a grant of this tab to look now, since browsers do not announce `activeTab` grants. */
async function tellGrant(tabId: number): Promise<void> {
  try {
    await browser.storage.session.set({ [STORAGE_KEYS.granted]: { tabId, at: Date.now() } });
  } catch (error) {
    // Storage full: the panel goes on asking for a click, and the popup has the facts.
    console.warn('Nutgraf: no view was told of the grant:', error);
  }
}

/**
 * Answers under way, by request: a repeated request shares the answer of the first, so the page is not asked twice.
 */
const underWay = new Map<string, Promise<Outcome<Digest>>>();

function joined(questionId: string, work: () => Promise<Outcome<Digest>>): Promise<Outcome<Digest>> {
  const answer = underWay.get(questionId) ?? work().finally(() => underWay.delete(questionId));
  underWay.set(questionId, answer);
  return answer;
}

async function condensed(tabId: number, viewId: string, isGranted: boolean): Promise<Outcome<Digest>> {
  const cleared = untilCleared();
  if (isGranted) void tellGrant(tabId);
  const subject = await takeAsk(tabId, viewId);
  const readBefore = isGranted ? await takeReading(subject) : undefined;
  const digest = readBefore ?? (await digestOf(subject, cleared));
  if (digest.ok) void rememberRecent(digest.value, cleared);
  // The button was clicked, yet the browser shows us nothing of this page, so it never will.
  else if (isGranted && digest.failure.code === 'permission-missing')
    return failed({ code: 'page-restricted' });
  return digest;
}

async function answer(request: Request, isGranted: boolean, closed: AbortSignal): Promise<Outcome<unknown>> {
  switch (request.kind) {
    case 'wake':
      return success(null);
    case 'condense':
      return joined(request.questionId, () => condensed(request.tabId, request.viewId, isGranted));
    case 'condense-link':
      return digestOf({ kind: 'link', tabId: request.tabId, url: request.url });
    case 'reveal':
      return revealIn(request.tabId, request.quotes, request.scrolls);
    case 'highlighted':
      return highlightedIn(request.tabId);
    case 'conceal':
      return concealIn(request.tabId);
    case 'refine':
      return (await refining()).refinePage(request);
    case 'cancel':
      return (await refining()).cancelRefining(request.pageKey);
    case 'engine-states':
      return success(await (await import('./engines')).engineStates());
    case 'list-models':
      return success(await (await refining()).modelsOf(request.endpoint, closed));
    case 'test-endpoint':
      return success(await (await refining()).tryEndpoint(request.endpoint, closed));
    case 'forget-pages':
      return success(await forgetPages(request.urls));
    case 'never-keep':
      return success(await neverKeep(request.host));
    case 'keep-again':
      return success(await keepAgain(request.host));
    case 'clear-everything':
      return (await import('./clear')).clearEverything();
    default:
      return request satisfies never;
  }
}
