import { expect, test } from 'vitest';
import { factText } from '../../src/model/fact';
import { runsOf } from '../../src/popup/runs';
import { digestFrom } from './preview/digest-from';
import { DIGESTS } from './preview/digests';

const { article, facts } = DIGESTS.article;
const runsOfFact = (rank: number) => {
  const fact = facts[rank];
  if (fact === undefined) throw new Error('no such fact');
  return runsOf(article, fact).map(({ text, style, date }) => [style, text, date?.from]);
};

test('marks are separate runs, and a resolved date follows its words', () => {
  expect(runsOfFact(0).slice(0, 5)).toEqual([
    ['plain', 'The city council voted on ', undefined],
    ['mark', 'Friday', '2025-04-25'],
    ['plain', ' to build a ', undefined],
    ['mark', '1.4-kilometre', undefined],
    ['plain', ' tunnel under the ', undefined],
  ]);
});

test.each([
  ['in the same stretch', 'It closes on Friday, the council says.', undefined, 'Friday', ','],
  ['in the next one', 'It closes on Friday after a vote.', ['It closes on Friday', '.'], 'Friday', '.'],
])(
  'a resolved date stands after the mark that closes its words: %s',
  (_where, sentence, kept, words, closing) => {
    const { article, facts } = digestFrom({
      title: 'Ferry closes',
      paragraphs: [sentence],
      facts: [{ sentence, ...(kept === undefined ? {} : { kept }), date: { words, from: '2025-04-25' } }],
    });
    const runs = facts.flatMap((fact) => runsOf(article, fact));
    expect(runs.find((run) => run.date !== undefined)?.text).toBe(closing);
  },
);

test('a bracketed name is a separate run, and the first letter keeps its capital', () => {
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
  test(`runs contain exactly the fact’s text: ${name}`, () => {
    for (const fact of digest.facts) {
      const text = runsOf(digest.article, fact)
        .map((run) => run.text)
        .join('');
      expect(text).toBe(factText(digest.article.text, fact));
    }
  });
}
