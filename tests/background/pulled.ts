import { textArticle } from '../../src/model/text-article';
import type { TimedArticle } from '../../src/extraction/timed';

const ADDRESS = 'https://other.example:8443/story';

/** An article as a content script pulls it. */
export const PULLED: TimedArticle = {
  article: textArticle('The ferry to Saltholm sails again from Monday, the harbour office said.', {
    title: 'Ferry back',
    url: ADDRESS,
    canonicalUrl: ADDRESS,
    language: 'en',
  }),
  ms: 1,
};
