import { assembleText, type Article } from '../../model/article';
import { condense } from '../condense';

/** Has what sentences of the news have: names, quotations, asides, amounts, days, who says so. */
const SPECIMEN: Article = {
  ...assembleText(
    [
      'PORT HALLAM – The council voted on Monday to spend 12 million crowns on a new wall that is to keep the river from the old market, two people said.',
      'Mayor Tilda Oake, who had opposed the plan, said she expected work to begin next week. “We cannot wait,” she told reporters.',
      'About 2,300 people (most of them pupils) use the crossing, which opened in 1931, according to a report.',
      'However, the operator denied the accusation on Friday and said it could appeal before the end of June.',
    ].map((text) => ({ kind: 'body', text })),
  ),
  title: 'Council votes for a wall',
  published: '2000-01-04T09:00:00Z',
  canonicalUrl: '',
  url: '',
  language: 'en',
  direction: 'ltr',
  readNext: [
    {
      items: [{ title: 'Ferry is back, office says', url: '', medium: 'article', isSponsored: false }],
    },
  ],
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
