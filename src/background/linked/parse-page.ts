import browser from 'webextension-polyfill';
import type { TimedArticle } from '../../extraction/timed';
import { failed, type Outcome } from '../../model/outcome';
import { parseOutcome } from '../pull/parse-outcome';
import { extractArticle } from '../pull/extract-article';
import { parsePageRead } from '../pull/parse-page-read';
import { calmMarkup } from './calm-markup';
import { withParser } from './parser-document';

/** The background's request to our own document that parses fetched pages. */
export interface ReadFetched {
  readonly kind: 'read-fetched';
  readonly html: string;
  readonly url: string;
}

/** Pulls the article of a fetched page in our own document: here where one can be made, else offscreen. */
export async function parsePage(source: string, url: string): Promise<Outcome<TimedArticle>> {
  const html = calmMarkup(source);
  if (html === undefined) return failed({ code: 'not-an-article' });
  if (typeof DOMParser !== 'undefined') {
    const { readFetched } = await import('../../content/fetched-page');
    const read = await readFetched(html, url);
    return read.ok ? extractArticle(read.value) : read;
  }
  const request: ReadFetched = { kind: 'read-fetched', html, url };
  const outcome = parseOutcome(await withParser(() => browser.runtime.sendMessage(request)));
  if (outcome?.ok === false) return outcome;
  const read = parsePageRead(outcome?.value);
  return read === undefined ? failed({ code: 'unexpected' }) : extractArticle(read);
}
