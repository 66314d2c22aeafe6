import { expect, test } from 'vitest';
import { condense } from '../../../src/background/condense';
import { factText, topFacts } from '../../../src/model/fact';
import type { BlockText } from '../../../src/model/article';
import { articleOf } from './article';

const BODY = [
  'The harbour board of Elmsworth voted on Monday to close the north pier for two years, after divers found cracks in the oldest of its pillars.',
  'Repairs will cost 14 million crowns, the board said, of which the town is to pay a third. Fishermen have to move their boats to the east basin before the first of March.',
  '“We have known about the pillars since the storm,” said Tilda Oake, the mayor. “What we did not know was how deep the cracks go.”',
  'The pier was built in 1911 and was last mended after the flood of 1962. About 90 boats use it in the winter, more than half of them from villages up the coast.',
];

/** What a view shows at first. */
function shownOf(parts: readonly BlockText[]): readonly string[] {
  const article = articleOf(parts);
  const { facts, recommended } = condense(article);
  return topFacts(facts, recommended).map((fact) => factText(article.text, fact));
}

test('a view shows a sentence at a length that can be read at a glance', () => {
  const [first] = shownOf(BODY.map((text) => ({ kind: 'body', text })));
  expect(first).toBe('The harbour board of Elmsworth voted on Monday to close the north pier for two years.');
});

test('a view shows the set that says most, even if the two best facts repeat each other', () => {
  const standfirst =
    'Divers found cracks in old pillars; boats must leave by March, and nobody knows yet who will pay for the rest.';
  const shown = shownOf([
    { kind: 'lead', text: standfirst },
    ...BODY.map((text) => ({ kind: 'body' as const, text })),
  ]);
  expect(shown).toEqual([
    standfirst,
    'The harbour board of Elmsworth voted on Monday to close the north pier for two years.',
    'Repairs will cost 14 million crowns, the board said, of which the town is to pay a third.',
  ]);
});

test('what the page says about its author is no fact', () => {
  const bio =
    'Marn Ilse has written about harbours and their people for eleven years. She lives in Elmsworth.';
  const article = articleOf([bio, ...BODY].map((text) => ({ kind: 'body', text })));
  const { facts } = condense({ ...article, title: 'North pier to close', byline: 'Marn Ilse' });
  expect(facts.filter(({ sentence }) => sentence.start < bio.length)).toEqual([]);
});

test('what the line above denies is no fact', () => {
  const items = [
    'Landing cargo of more than four tons at the north pier',
    'Mooring boats at the north pier in a storm',
  ];
  const article = articleOf([
    ...BODY.map((text) => ({ kind: 'body' as const, text })),
    { kind: 'body', text: 'From Monday on, this is not allowed:' },
    ...items.map((text) => ({ kind: 'list-item' as const, text })),
  ]);
  const from = article.text.indexOf('Landing');
  expect(condense(article).facts.filter(({ sentence }) => sentence.start >= from)).toEqual([]);
});
