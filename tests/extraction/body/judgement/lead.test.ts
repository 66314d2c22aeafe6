import { expect, it } from 'vitest';
import { BODY, blocksOf, PROSE } from '../blocks';

const LEAD = 'The harbour of Elmsworth loses its oldest ship, and nobody knows what comes after it.';
const HEADLINE = '<h1>The ferry of Elmsworth is sold</h1>';

it.each([
  ['by two words', `<div class="teaser-text"><p>${LEAD}</p></div>`],
  ['by a word and a property', `<div class="news--teaser" itemprop="description">${LEAD}</div>`],
  ['beside the headline', `<p class="article-teaser-intro">${LEAD}</p>`],
])('keeps a standfirst that is called the article’s teaser %s', (_, lead) => {
  const body = `<main><header class="teaser">${HEADLINE}${lead}</header><div>${PROSE}</div></main>`;
  expect(blocksOf(body)).toEqual([`lead: ${LEAD}`, ...BODY]);
});

it.each([
  ['of another article', `<div class="teaser"><a href="/b">Gate</a><p class="teaser-text">${LEAD}</p></div>`],
  ['that only a list has', `<p class="teaser">${LEAD}</p>`],
])('leaves out a teaser %s', (_, teaser) => {
  expect(blocksOf(`<main>${HEADLINE}${teaser}<div>${PROSE}</div></main>`)).toEqual(BODY);
});
