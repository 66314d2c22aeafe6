import { describe, expect, it } from 'vitest';
import { mustStay } from '../../../../src/background/condense/compression/guard';
import { viewOf } from '../../../../src/background/condense/compression/sentence-view';
import { tableFor } from '../../../../src/background/condense/data';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

/** Whether the words of a sentence must stay. */
function stays(said: string, language: string): boolean {
  const article = articleOf([{ kind: 'body', text: said }], language);
  const table = tableFor(language, said);
  const [sentence] = readSentences(article, table);
  if (sentence === undefined) throw new Error('No sentence');
  return mustStay(viewOf(article.text, sentence, table), sentence.words);
}

describe('mustStay', () => {
  it.each([
    ['en', 'Quill was sent away for five years in a town.'],
    ['en', 'A flood that took twenty-three people away in a night.'],
    ['en', 'The firm cut two-thirds of the jobs of the town.'],
    ['de', 'Die Flut nahm zwölf Häuser der Stadt mit sich.'],
    ['fr', 'La crue a emporté dix-sept maisons de la ville.'],
    ['es', 'La crecida se llevó veintidós casas de la ciudad.'],
    ['it', 'La piena ha portato via diciotto case della città.'],
    ['pt', 'A cheia levou dezessete casas da cidade para longe.'],
  ])('finds an amount in words (%s): %s', (language, said) => {
    expect(stays(said, language)).toBe(true);
  });

  it.each([
    ['en', 'A two-year-old was found at the river near the town.'],
    ['it', 'Tu sei la casa della piena e della città.'],
  ])('finds none (%s): %s', (language, said) => {
    expect(stays(said, language)).toBe(false);
  });
});
