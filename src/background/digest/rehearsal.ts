import { assembleText, type Article } from '../../model/article';
import { condense } from '../condense';

/**
 * Has what every article has. With days, quotations and lists in it, its condensing takes twice as long, while the page
 * has long been read, and the article's takes no less.
 */
const SPECIMEN: Article = {
  ...assembleText(
    [
      'The council voted to spend 12 million crowns on a wall that is to keep the river from the old market, two people said.',
      'About 2,300 people use the crossing, which opened in 1931.',
    ].map((text) => ({ kind: 'body', text })),
  ),
  title: 'Council votes for a wall',
  published: '2000-01-04T09:00:00Z',
  canonicalUrl: '',
  url: '',
  language: 'en',
  direction: 'ltr',
  readNext: [],
  seen: { coverage: 'whole', confidence: 1 },
};

let isRehearsed = false;

/**
 * Condenses a specimen, once in a worker's life. Code and patterns are compiled when they run first, which takes
 * longer than an article does: done in the time in which the worker waits for the page anyway.
 */
export function rehearseOnce(): void {
  if (isRehearsed) return;
  isRehearsed = true;
  condense(SPECIMEN);
}
