import browser from 'webextension-polyfill';
import type { Pulled } from '../../model/content-api';
import { failed, success, type Outcome } from '../../model/outcome';
import { parseOutcome } from '../pull/parse-outcome';
import { parsePulled } from '../pull/parse-pulled';
import { calmMarkup } from './calm-markup';
import { withParser } from './parser-document';

/** What the background asks of our own document that parses fetched pages. */
export interface PullFetched {
  readonly kind: 'pull-fetched';
  readonly html: string;
  readonly url: string;
}

/** Pulls the article of a fetched page, in a document of ours: here where one can be made, else offscreen. */
export async function parsePage(source: string, url: string): Promise<Outcome<Pulled>> {
  const html = calmMarkup(source);
  if (html === undefined) return failed({ code: 'not-an-article' });
  if (typeof DOMParser !== 'undefined') {
    const { pullFetched } = await import('../../content/fetched-page');
    return pullFetched(html, url);
  }
  const request: PullFetched = { kind: 'pull-fetched', html, url };
  const outcome = parseOutcome(await withParser(() => browser.runtime.sendMessage(request)));
  if (outcome?.ok === false) return outcome;
  const pulled = parsePulled(outcome?.value);
  return pulled === undefined ? failed({ code: 'unexpected' }) : success(pulled);
}
