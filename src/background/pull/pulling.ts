import browser, { type Scripting } from 'webextension-polyfill';
import contentScript from '../../content/content-script?script&iife';
import type { TimedArticle } from '../../extraction/timed';
import { CONTENT_GLOBAL, type ContentApi, type PageRead, type PullScope } from '../../model/content-api';
import type { Failure } from '../../model/failure';
import { highlightCss, isStem } from '../../model/highlight';
import type { Highlighted, Revealed } from '../../model/messages';
import { failed, success, type Outcome } from '../../model/outcome';
import type { Quote } from '../../model/quote';
import { isRecord } from '../../model/record';
import { addressOf } from '../tab-address';
import { parseOutcome } from './parse-outcome';
import { extractArticle } from './extract-article';
import { parsePageRead } from './parse-page-read';
import { fileTypeOf, isRestricted } from './restricted';

/** In `public`: calls the content script's `pull`, since injected files take no arguments. */
const PULL_PAGE_SCRIPT = 'pull-page.js';

/** A frame of a tab; frame 0 is the tab's own page. */
export interface FrameRef {
  readonly tabId: number;
  readonly frameId: number;
}

/** How long a page that is still loading may take to show an article, in milliseconds. */
const LOADING_LIMIT_MS = 4000;

/**
 * How long to wait for the rest of an article when its beginning is there, in milliseconds. Pages whose last script
 * hangs are common, and their text has long been there; the view asks again once everything has loaded.
 */
const REST_LIMIT_MS = 600;

/** Pulls an article from a live page, waiting for the rest for a short while when it is still loading. */
export async function pullFrom(frame: FrameRef, scope: PullScope): Promise<Outcome<TimedArticle>> {
  const read = await readIn(frame, scope === 'page' ? pullAtOnce : calling('pull', [scope]));
  if (!read.ok) return read;
  const pulled = await extractArticle(read.value);
  if (!read.value.isLoading || scope === 'selection') return pulled;
  const waitMs = pulled.ok ? REST_LIMIT_MS : LOADING_LIMIT_MS;
  const later = await readIn(frame, calling('pull', [scope, waitMs]));
  if (later.ok) return extractArticle(later.value);
  // A grant ends when the tab navigates to another site.
  return later.failure.code === 'permission-missing' ? failed({ code: 'page-changed' }) : later;
}

/** Reads a page. The answer comes from a process shared with the page, so it is checked like any outside data. */
async function readIn(frame: FrameRef, inject: Injection): Promise<Outcome<PageRead>> {
  const answer = await call(frame, inject);
  if (!answer.ok) return answer;
  const read = parsePageRead(answer.value);
  return read === undefined ? failed({ code: 'unexpected' }) : success(read);
}

/** Highlights sentences in a tab's page. */
export async function revealIn(
  tabId: number,
  quotes: readonly Quote[],
  scrolls: boolean,
): Promise<Outcome<Revealed>> {
  const answer = await call({ tabId, frameId: 0 }, calling('reveal', [quotes, scrolls]));
  if (!answer.ok) return answer;
  const { value } = answer;
  if (!isPainted(value)) return failed({ code: 'unexpected' });
  const isFound = quotes.map((_, index) => value.isFound[index] === true);
  // A style sheet of the extension's own: it does not change the page's document, and the page's scripts cannot see
  // it.
  try {
    await styleHighlights(tabId, value.stem);
  } catch {
    // The tab was closed meanwhile, or navigated to a page that we may not look into.
    return failed({ code: (await addressOf(tabId)) === undefined ? 'tab-gone' : 'page-changed' });
  }
  return success({ isFound });
}

/**
 * Inserts the highlights' colours as two sheets with the same text: Chromium takes highlights only from author sheets
 * and lets shadow trees inherit them; in Firefox an author's sheet ends at a shadow tree, a user's does not.
 */
async function styleHighlights(tabId: number, stem: string): Promise<void> {
  const sheet = { target: { tabId, allFrames: true }, css: highlightCss(stem) };
  await browser.scripting.insertCSS(sheet);
  await browser.scripting.insertCSS({ ...sheet, origin: 'USER' });
}

/** What is highlighted in a tab's page. */
export async function highlightedIn(tabId: number): Promise<Outcome<Highlighted>> {
  const answer = await call({ tabId, frameId: 0 }, calling('highlighted', []));
  if (!answer.ok) return answer;
  const exacts = isRecord(answer.value) ? answer.value['exacts'] : undefined;
  if (!Array.isArray(exacts)) return failed({ code: 'unexpected' });
  return success({ exacts: exacts.filter((exact) => typeof exact === 'string') });
}

/** Removes all highlights from a tab's page. */
export async function concealIn(tabId: number): Promise<Outcome<null>> {
  const answer = await call({ tabId, frameId: 0 }, calling('conceal', []));
  return answer.ok ? success(null) : answer;
}

/** Injects into a frame and returns the last script's result. Rejects where the browser refuses injection. */
type Injection = (target: Scripting.InjectionTarget) => Promise<unknown>;

/** Injects the content script and calls one of its functions. */
const calling =
  (method: keyof ContentApi, args: readonly unknown[]): Injection =>
  async (target) => {
    await browser.scripting.executeScript({ target, files: [contentScript], injectImmediately: true });
    const [injection] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: callGlobal,
      args: [CONTENT_GLOBAL, method, args],
    });
    return injection?.result;
  };

/** Does the same in one injection for a page's article, since the reader is waiting for it. */
const pullAtOnce: Injection = async (target) => {
  const files = [contentScript, PULL_PAGE_SCRIPT];
  const [injection] = await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return injection?.result;
};

/** Injects. The result is checked only for being an outcome. */
async function call(frame: FrameRef, inject: Injection): Promise<Outcome<unknown>> {
  const { tabId } = frame;
  // Both at once: the browser refuses injection into its own pages and its own store, and an answer from a page that
  // only another browser restricts is dropped below.
  const [before, answer] = await Promise.all([addressOf(tabId), answerOf(frame, inject)]);
  if (before === undefined) return failed({ code: 'tab-gone' });
  if (before !== '' && isRestricted(before)) return failed({ code: 'page-restricted' });
  if (answer !== undefined) return answer;
  const after = await addressOf(tabId);
  if (after === undefined) return failed({ code: 'tab-gone' });
  // A grant arrived while a view without one was being answered (the reader clicked the button beside an open panel):
  // whenever this happened, the address that was hidden is visible now. A page cannot cause this.
  if (before === '' && after !== '') return call(frame, inject);
  return failed(whyNot(before, after));
}

/** Undefined where injection was refused, or no valid outcome came back. */
async function answerOf(
  { tabId, frameId }: FrameRef,
  inject: Injection,
): Promise<Outcome<unknown> | undefined> {
  try {
    return parseOutcome(await inject({ tabId, frameIds: [frameId] }));
  } catch {
    // These error messages differ by browser and language; the tab's address now is more informative.
    return undefined;
  }
}

/** Runs in the page's isolated world, so it can use nothing but its arguments. */
function callGlobal(name: string, method: string, args: unknown[]): unknown {
  const api: unknown = Reflect.get(globalThis, name);
  if (typeof api !== 'object' || api === null) return undefined;
  const called: unknown = Reflect.get(api, method);
  return typeof called === 'function' ? Reflect.apply(called, api, args) : undefined;
}

/** Why a call into a tab's page returned nothing, judging by its address before and after. */
function whyNot(before: string, after: string): Failure {
  if (after !== before) return { code: 'page-changed' };
  // Without a grant the browser hides the address as well.
  if (after === '') return { code: 'permission-missing' };
  const contentType = fileTypeOf(after);
  if (contentType !== undefined) return { code: 'not-a-page', contentType };
  // We see the address, so the reader's click granted us the page, and still we may not look into it.
  return { code: 'page-restricted' };
}

function isPainted(value: unknown): value is { readonly isFound: readonly unknown[]; readonly stem: string } {
  return isRecord(value) && Array.isArray(value['isFound']) && isStem(value['stem']);
}
