import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { antecedentOf } from '../../../../src/background/condense/marks/antecedent';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

/** What stands in brackets after the first word of the second sentence. */
function bracketed(said: string): string | undefined {
  const article = articleOf([{ kind: 'body', text: said }]);
  const table = tableFor('en', said);
  const [before, sentence] = readSentences(article, table);
  if (sentence === undefined) throw new Error('one sentence only');
  const [found] = antecedentOf(article.text, sentence, before, table);
  return found && article.text.slice(found.span.start, found.span.end);
}

describe('antecedentOf', () => {
  it.each([
    ['Ada Quill bought the old dam in May. She wants to sell it again.', 'Ada Quill'],
    ['The engineer Ada Quill bought the old dam. She wants to sell it again.', 'Ada Quill'],
    ['After the storm, Ada Quill bought the old dam. She wants to sell it again.', 'Ada Quill'],
  ])('%s', (said, name) => {
    expect(bracketed(said)).toBe(name);
  });

  it.each([
    ['the only one is an office', 'The Hurricane Center said the dam may break. He added that it is old.'],
    [
      'the only one is a question word',
      'Asked by the clerk, Why did the old dam break? He wants to sell it.',
    ],
    ['two could be meant', 'Ada Quill met Vera Thorne on the old dam. She wants to sell it again.'],
    ['the name is of a work', 'The baker was often a guest on Orla Tonight. He still has a column there.'],
    ['the name is of an organisation', 'Vane University bought the old dam in May. He wants to sell it.'],
    ['the name is of a place', 'In Orla, the old dam was bought in May. He wants to sell it again.'],
    ['the sentence needs no name', 'Ada Quill bought the old dam in May. The dam is for sale again.'],
  ])('names nobody where %s', (_why, said) => {
    expect(bracketed(said)).toBeUndefined();
  });
});
