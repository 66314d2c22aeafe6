import { expect, test } from 'vitest';
import { factText } from '../../src/model/fact';
import { runsOf } from '../../src/popup/runs';
import { DIGESTS } from './preview/digests';

const { article, facts } = DIGESTS.article;
const runsOfFact = (rank: number) => {
  const fact = facts[rank];
  if (fact === undefined) throw new Error('no such fact');
  return runsOf(article, fact).map(({ text, style, date }) => [style, text, date?.from]);
};

test('marks are runs of their own, a resolved date stands after its words', () => {
  expect(runsOfFact(0).slice(0, 5)).toEqual([
    ['plain', 'The city council voted on ', undefined],
    ['mark', 'Friday', '2025-04-25'],
    ['plain', ' to build a ', undefined],
    ['mark', '1.4-kilometre', undefined],
    ['plain', ' tunnel under the ', undefined],
  ]);
});

test('a bracketed name is told apart, the capital of the first letter is kept', () => {
  expect(runsOfFact(1).slice(0, 3)).toEqual([
    ['plain', 'She', undefined],
    ['bracket', ' [Ines Oduya]', undefined],
    ['plain', ' expected work to begin ', undefined],
  ]);
});

test('a date whose words were cut is not shown', () => {
  const fact = facts[0];
  if (fact === undefined) throw new Error('no such fact');
  const cut = { ...fact, kept: [{ start: fact.sentence.start + 11, end: fact.sentence.start + 27 }] };
  expect(runsOf(article, cut).map((run) => run.date)).toEqual([undefined]);
});

for (const [name, digest] of Object.entries(DIGESTS)) {
  test(`runs say what the fact says, no more and no less: ${name}`, () => {
    for (const fact of digest.facts) {
      const text = runsOf(digest.article, fact)
        .map((run) => run.text)
        .join('');
      expect(text).toBe(factText(digest.article.text, fact));
    }
  });
}
