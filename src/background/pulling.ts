import browser from 'webextension-polyfill';
import contentScript from '../content/content-script?script&iife';
import { CONTENT_GLOBAL, type ContentApi, type Pulled, type PullScope } from '../model/content-api';
import { highlightCss, isStem } from '../model/highlight';
import type { Revealed } from '../model/messages';
import { failed, success, type Outcome } from '../model/outcome';
import type { Quote } from '../model/quote';
import { parseFailure } from './parse-failure';
import { parsePulled } from './parse-pulled';
import { fileTypeOf, isRestricted } from './restricted';

/** A frame of a tab; frame 0 is the tab's own page. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/** Pulls an article from a live page. */
export async function pullFrom(place: Place, scope: PullScope): Promise<Outcome<Pulled>> {
  const answer = await call(place, 'pull', [scope]);
  if (!answer.ok) return answer;
  // The answer comes from a process that the page shares: it is checked like anything from outside.
  const pulled = parsePulled(answer.value);
  return pulled === undefined ? failed({ code: 'unexpected' }) : success(pulled);
}

/** Highlights sentences in a tab's page. */
export async function revealIn(
  tabId: number,
  quotes: readonly Quote[],
  scrolls: boolean,
): Promise<Outcome<Revealed>> {
  const answer = await call({ tabId, frameId: 0 }, 'reveal', [quotes, scrolls]);
  if (!answer.ok) return answer;
  const { value } = answer;
  if (!isPainted(value)) return failed({ code: 'unexpected' });
  const isFound = quotes.map((_, index) => value.isFound[index] === true);
  // A sheet of the extension's own: the page's document does not change, and its scripts cannot see it.
  await styleHighlights(tabId, value.stem);
  return success({ isFound });
}

/**
 * Puts in the highlights' colours, as two sheets of one text: Chromium takes highlights from an author's sheet
 * alone and lets shadow trees inherit them; in Firefox an author's sheet ends at a shadow tree, a user's does not.
 */
async function styleHighlights(tabId: number, stem: string): Promise<void> {
  const sheet = { target: { tabId, allFrames: true }, css: highlightCss(stem) };
  await browser.scripting.insertCSS(sheet);
  await browser.scripting.insertCSS({ ...sheet, origin: 'USER' });
}

/** Takes all highlights from a tab's page. */
export async function concealIn(tabId: number): Promise<Outcome<null>> {
  const answer = await call({ tabId, frameId: 0 }, 'conceal', []);
  return answer.ok ? success(null) : answer;
}

/**
 * Injects the content script and calls one of its functions; what comes back is not checked yet.
 * A grant may come while a view without one is being answered (the reader clicks the button beside an open
 * panel): the address, hidden before, then shows, and the call is made once more.
 */
async function call(
  place: Place,
  method: keyof ContentApi,
  args: readonly unknown[],
): Promise<Outcome<unknown>> {
  const before = await addressOf(place.tabId);
  const answer = await callAt(place, method, args, before);
  if (answer.ok || before !== '') return answer;
  const now = await addressOf(place.tabId);
  return now === undefined || now === '' ? answer : callAt(place, method, args, now);
}

async function callAt(
  { tabId, frameId }: Place,
  method: keyof ContentApi,
  args: readonly unknown[],
  url: string | undefined,
): Promise<Outcome<unknown>> {
  if (url === undefined) return failed({ code: 'tab-gone' });
  if (url !== '' && isRestricted(url)) return failed({ code: 'page-restricted' });
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [contentScript], injectImmediately: true });
    const [injection] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: callGlobal,
      args: [CONTENT_GLOBAL, method, args],
    });
    const answer: unknown = injection?.result;
    return parseOutcome(answer) ?? (await whyNot(tabId, url));
  } catch {
    // The texts of these errors differ by browser and language; what the tab shows now tells more.
    return await whyNot(tabId, url);
  }
}

/** Runs in the page's isolated world, so it can use nothing but its arguments. */
function callGlobal(name: string, method: string, args: unknown[]): unknown {
  const api: unknown = Reflect.get(globalThis, name);
  if (typeof api !== 'object' || api === null) return undefined;
  const called: unknown = Reflect.get(api, method);
  return typeof called === 'function' ? Reflect.apply(called, api, args) : undefined;
}

/** Address of a tab's page, empty when the browser does not tell us; undefined when the tab is gone. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    // Thrown for a tab that does not exist, and for nothing else.
    return undefined;
  }
}

/** Why a call into a tab's page gave nothing. */
async function whyNot(tabId: number, urlBefore: string): Promise<Outcome<never>> {
  const url = await addressOf(tabId);
  if (url === undefined) return failed({ code: 'tab-gone' });
  if (url !== urlBefore) return failed({ code: 'page-changed' });
  // Without a grant the browser hides the address as well.
  if (url === '') return failed({ code: 'permission-missing' });
  const contentType = fileTypeOf(url);
  if (contentType !== undefined) return failed({ code: 'not-a-page', contentType });
  // We see the address, so the reader's click gave us the page, and still we may not look into it.
  return failed({ code: 'page-restricted' });
}

function isPainted(value: unknown): value is { readonly isFound: readonly unknown[]; readonly stem: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'isFound' in value &&
    Array.isArray(value.isFound) &&
    'stem' in value &&
    isStem(value.stem)
  );
}

/** What the content script answered, its value unchecked; undefined where it gave no answer at all. */
function parseOutcome(value: unknown): Outcome<unknown> | undefined {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return undefined;
  if (value.ok === true) return 'value' in value ? success(value.value) : undefined;
  return failed(parseFailure('failure' in value ? value.failure : undefined));
}
