import { describe, expect, it } from 'vitest';
import { tableFor } from '../../../../src/background/condense/data';
import type { Candidate } from '../../../../src/background/condense/selection/candidate';
import { candidatesOf, type FactWording } from '../../../../src/background/condense/selection/candidates-of';
import { fitnessOf } from '../../../../src/background/condense/selection/fitness';
import { readSentences } from '../../../../src/background/condense/sentences/read-sentences';
import { articleOf } from '../article';

function candidates(
  said: string,
  titleTerms: readonly string[] = [],
  isDated = true,
): readonly Candidate<FactWording>[] {
  const article = articleOf([{ kind: 'body', text: said }]);
  const table = tableFor('en', said);
  const sentences = readSentences(article, table);
  const fitness = sentences.map((sentence) => fitnessOf(article.text, sentence, table));
  const known = { fitness, isDated, titleTerms: new Set(titleTerms) };
  return candidatesOf(article.text, sentences, table, () => 1, known);
}

describe('candidatesOf', () => {
  it('treats a lead that opens with a pronoun and names somebody later as clear', () => {
    const [lead] = candidates(
      'It is loved by all of the town, but the old Vane Bridge will be closed. Vane built it of brick.',
    );
    expect(lead?.leans).toBe(false);
  });

  it.each([
    ['a lead that names nobody', 'It is loved by all of the town, but the old bridge will be closed.'],
    [
      'a lead with a name that tells nothing',
      'As cousins go, he would take up no room at the Christmas table.',
    ],
    [
      'a later sentence',
      'The town is old and built of brick. It is loved by all, but the Vane Bridge will be closed.',
    ],
  ])('treats %s as one that leans', (_, said) => {
    expect(candidates(said).at(-1)?.leans).toBe(true);
  });

  it('counts whole words where characters count as half a word', () => {
    const article = articleOf(
      [{ kind: 'body', text: '日本銀行は十七日の会合で政策金利を据え置くことを決めた。' }],
      'ja',
    );
    const table = tableFor('ja', article.text);
    const sentences = readSentences(article, table);
    const known = { fitness: [1], isDated: true, titleTerms: new Set<string>() };
    const [candidate] = candidatesOf(article.text, sentences, table, () => 1, known);
    expect(candidate?.wordings.map(({ words }) => words)).toEqual([14]);
  });

  it('removes a day only if the article has a date to show it by', () => {
    const said = 'The council of Orla closed the old Vane Bridge on Monday.';
    const texts = (isDated: boolean): readonly string[] =>
      candidates(said, [], isDated).flatMap(({ wordings }) =>
        wordings.map(({ compressed: { kept } }) =>
          kept.map(({ start, end }) => said.slice(start, end)).join(''),
        ),
      );
    expect(texts(true)).toContain('The council of Orla closed the old Vane Bridge.');
    expect(texts(false)).toEqual([said]);
  });

  it('needs no introduction for somebody whom the title names', () => {
    const said = 'The mayor of Orla is Ada Quill. It rained all day. Quill left the town hall at noon.';
    expect(candidates(said).at(-1)?.needs).toEqual(['ada']);
    expect(candidates(said, ['ada', 'quill']).at(-1)?.needs).toEqual([]);
  });
});
