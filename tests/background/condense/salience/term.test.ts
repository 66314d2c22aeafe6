import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { termsOf } from '../../../../src/background/condense/salience/term';
import { wordsOf } from '../../../../src/background/condense/sentences/words';

function terms(said: string, language = 'en'): readonly string[] {
  const table = tableFor(language, said);
  return wordsOf(said, { start: 0, end: said.length }).flatMap((word) => termsOf(word, table));
}

describe('termsOf', () => {
  it.each([
    ['the forms of an English verb', 'fine fines fined fining', 'en'],
    ['a compound and its last part', 'corruption anti-corruption', 'en'],
    ['a name and its possessive', "Quill Quill's", 'en'],
    ['the forms of a Spanish noun', 'alcalde alcaldes', 'es'],
  ])('returns one term for %s', (_, said, language) => {
    const [first, ...others] = said.split(' ').map((word) => terms(word, language).at(-1));
    expect(first).toBeDefined();
    for (const other of others) expect(other).toBe(first);
  });

  it.each([
    ['words with one beginning', 'internet international'],
    ['numbers', '25 250'],
  ])('keeps %s apart', (_, said) => {
    expect(new Set(terms(said)).size).toBe(2);
  });

  it('returns each part of a compound except function words', () => {
    expect(terms('six-year-old')).toEqual(terms('six year old'));
    expect(terms('face-to-face')).toEqual(terms('face face'));
  });

  it('returns none for function words', () => {
    expect(terms('of the which')).toEqual([]);
  });
});
