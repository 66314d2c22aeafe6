import { assembleText } from '../../src/model/article';
import type { TimedArticle } from '../../src/extraction/timed';

/** An article as a content script pulls it. */
export const PULLED: TimedArticle = {
  article: {
    ...assembleText([
      { kind: 'body', text: 'The ferry to Saltholm sails again from Monday, the harbour office said.' },
    ]),
    title: 'Ferry back',
    url: 'https://other.example:8443/story',
    canonicalUrl: 'https://other.example:8443/story',
    language: 'en',
    direction: 'ltr',
    readNext: [],
    seen: { coverage: 'whole', confidence: 1 },
  },
  ms: 1,
};
