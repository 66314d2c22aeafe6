import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { referredTo } from '../../../../src/background/condense/selection/references';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

function termsOf(said: string, language = 'en'): readonly string[] {
  const article = articleOf([{ kind: 'body', text: said }], language);
  const table = tableFor(language, said);
  const [sentence] = readSentences(article, table);
  return sentence === undefined ? [] : referredTo(sentence, table);
}

describe('referredTo', () => {
  it.each([
    ['The alliance subsidized vaccines for the poorest towns.', ['allianc']],
    ['The app is free for everybody in Orla.', ['app']],
    ['The newspaper reported the loss of the ferry.', ['newspap']],
  ])('is the noun of: %s', (said, terms) => {
    expect(termsOf(said)).toEqual(terms);
  });

  it.each([
    ['what everybody knows', 'The government is to pay for the ferry.'],
    ['a noun that more is said of', 'The mayor of Orla was at the ferry.'],
    ['a name', 'The Orla was late on Monday.'],
    ['another opening', 'An alliance paid for the ferry.'],
  ])('is nothing for %s', (_, said) => {
    expect(termsOf(said)).toEqual([]);
  });

  it('is nothing where "the" does not tell', () => {
    expect(termsOf('La mairie a payé le bateau.', 'fr')).toEqual([]);
  });
});
