import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { setUpFactor } from '../../../../src/background/condense/selection/set-up';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

/** The factor of the first sentence of some paragraphs. */
function factor(language: string, ...paragraphs: readonly string[]): number {
  const article = articleOf(
    paragraphs.map((text) => ({ kind: 'body', text })),
    language,
  );
  const table = tableFor(language, article.text);
  const [first, next] = readSentences(article, table);
  if (first === undefined) throw new Error('No sentence');
  return setUpFactor(article.text, first, next, table);
}

describe('setUpFactor', () => {
  it.each([
    ['en', 'The fever is rare in rich towns. But it kills many in poor ones.'],
    ['en', 'The fever is rare in rich towns. On the other hand, it kills many.'],
    ['de', 'Das Fieber ist selten. Doch es tötet viele.'],
    ['fr', 'La fièvre est rare. En revanche, elle tue ailleurs.'],
    ['es', 'La fiebre es rara. Sin embargo, mata a muchos.'],
    ['it', 'La febbre è rara. Tuttavia, uccide molti.'],
    ['pt', 'A febre é rara. No entanto, mata muitos.'],
  ])('is less than one before a turn (%s): %s', (language, said) => {
    expect(factor(language, said)).toBeLessThan(1);
  });

  it('is less than one when the turn opens the next paragraph', () => {
    expect(factor('en', 'The fever is rare in rich towns.', 'However, it kills many.')).toBeLessThan(1);
  });

  it.each([
    ['what goes on', ['The fever is rare in rich towns. It kills many in poor ones.']],
    ['another link', ['The fever is rare in rich towns. Yet another town has it now.']],
    ['a preposition', ['The fever is rare in rich towns. Instead of waiting, they burn the beds.']],
    ['the last sentence', ['The fever is rare in rich towns.']],
    ['a turn within the next sentence', ['The fever is rare in rich towns. Poor ones, however, have it.']],
  ])('is one before %s', (_, paragraphs) => {
    expect(factor('en', ...paragraphs)).toBe(1);
  });
});
