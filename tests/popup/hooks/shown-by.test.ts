import { expect, test, vi } from 'vitest';
import { textOf } from '../../../src/model/span';
import { shownBy } from '../../../src/popup/hooks/use-reveal';
import { factKey } from '../../../src/popup/shown-fact';
import { DIGESTS } from '../preview/digests';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { article, facts } = DIGESTS.article;
const exacts = facts.map(({ sentence }) => textOf(article.text, sentence));
const shownFacts = facts.slice(0, 3);
const second = facts[1];

test.each([
  ['nothing', [], { what: 'nothing' }],
  ['a fact', exacts.slice(1, 2), { what: 'one', key: second && factKey(second) }],
  ['all facts', exacts.slice(0, 3), { what: 'all' }],
  ['all facts and one that is not shown now', exacts.slice(0, 4), { what: 'all' }],
  ['some of the facts', exacts.slice(0, 2), { what: 'some' }],
  ['none of the facts', ['A sentence of something else.'], { what: 'some' }],
])('a view finds what an earlier one left highlighted: %s', (_what, left, shown) => {
  expect(shownBy(left, shownFacts, article)).toEqual(shown);
});
