import { expect, test } from 'vitest';
import { linked, PROSE, read } from '../read';

const PIE = { '@type': 'Recipe', name: 'Herring pie' };
const LAMP = { '@type': 'Product', name: 'Ship’s lamp' };

test.each([
  ['a recipe', PIE, 'recipe'],
  ['a recipe of a blog, which is an article as well', { '@graph': [{ '@type': 'Article' }, PIE] }, 'recipe'],
  ['news with a recipe in it', [{ '@type': 'NewsArticle' }, PIE], undefined],
  [
    'a recipe that a newspaper publishes',
    { ...PIE, publisher: { '@type': 'NewsMediaOrganization' } },
    'recipe',
  ],
  ['a product', [{ '@type': 'WebPage' }, LAMP], 'product'],
  ['a product in many sizes', { '@type': ['http://schema.org/ProductGroup'] }, 'product'],
  ['an article with a product in it', { '@graph': [{ '@type': 'BlogPosting' }, LAMP] }, undefined],
  ['a test of a product', { '@type': 'Review', itemReviewed: LAMP }, undefined],
  ['news', { '@type': 'NewsArticle' }, undefined],
  ['a recipe that another thing is about', { '@type': 'WebPage', about: PIE }, undefined],
])('what a page says that it is: %s', (_what, data, genre) => {
  expect(read(linked(data), `<h1>Herring pie</h1>${PROSE}`).genre).toBe(genre);
});
