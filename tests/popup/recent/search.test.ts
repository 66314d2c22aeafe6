import { expect, test } from 'vitest';
import { pagesMatching } from '../../../src/popup/recent/search';
import { RECENT_PAGES } from '../preview/recent-pages';

test.each([
  ['', [0, 1, 2]],
  ['  ', [0, 1, 2]],
  ['tunnel', [0]],
  ['COUNCIL tunnel', [0]],
  ['harbour', [0]],
  ['fire certificates', [0]],
  ['finance committee', [0]],
  ['ubertragungsverordnung', [2]],
  ['العبارات', [1]],
  ['tunnel العبارات', []],
  ['.*', []],
])('%j finds pages %j', (query, expected) => {
  expect(pagesMatching(RECENT_PAGES, query)).toEqual(expected.map((index) => RECENT_PAGES[index]));
});
