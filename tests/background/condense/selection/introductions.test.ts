import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import { introductionsOf } from '../../../../src/background/condense/selection/introductions';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

/** What the last sentence of a text needs. */
function needs(said: string, language = 'en'): readonly string[] {
  const article = articleOf([{ kind: 'body', text: said }], language);
  const table = tableFor(language, said);
  return introductionsOf(article.text, readSentences(article, table), table).at(-1) ?? [];
}

describe('introductionsOf', () => {
  it.each([
    ['en', 'The mayor is Ada Quill. It rained. Quill left the town hall at noon.', ['ada']],
    ['en', 'The mayor is Ada Quill. Ms Quill left the town hall at noon.', ['ada']],
    ['en', 'The mayor is Ada Quill. The Rev Quill left the town hall at noon.', []],
    ['en', 'The mayor is Ada Quill-Vane. Ms Quill-Vane left the town hall at noon.', ['ada']],
    ['fr', 'La mairesse est Ada Quill. Quill a quitté la mairie à midi.', ['ada']],
  ])('%s: %s', (language, said, expected) => {
    expect(needs(said, language)).toEqual(expected);
  });

  it.each([
    ['a full name', 'The mayor is Ada Quill. Ada Quill left the town hall at noon.'],
    ['a name that is never given in full', 'It rained in Orla. Orla has no roof on its town hall.'],
    ['a name that is given in full later', 'Quill left the town hall at noon. It rained. It was late.'],
    ['a name that stands behind the subject', 'The mayor is Ada Quill. The rain drove Quill away.'],
  ])('needs nothing for %s', (_, said) => {
    expect(needs(said)).toEqual([]);
  });

  it('returns nothing where every noun has a capital', () => {
    expect(needs('Der Bürgermeister heißt Bo Quill. Quill ging am Mittag.', 'de')).toEqual([]);
  });
});
