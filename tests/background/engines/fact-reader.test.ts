import { expect, it } from 'vitest';
import { FactReader, MAX_FACT_CHARS } from '../../../src/background/engines/fact-reader';

const SENTENCES = Array.from({ length: 200 }, (_, at) => ({ start: at, end: at + 1 }));
const read = (...pieces: string[]) => {
  const reader = new FactReader(SENTENCES, 12);
  return pieces.flatMap((piece) => reader.read(piece));
};
const factOf = (fields: object): string => JSON.stringify({ text: 'Fares rose.', ...fields });

it('removes invisible and reversing characters from an answer', () => {
  const [fact] = read(factOf({ text: 'Fares\u202E rose\u0007 by \u{E0041}25 %.' }));
  expect(fact?.text).toBe('Fares rose by 25 %.');
  expect(read(factOf({ text: '\u202E\u{E0041}' }))).toEqual([]);
});

it('reads an answer that is cut anywhere, also within an escaped character', () => {
  const fact = factOf({ text: 'He said "no" {twice}.', sentences: [2] });
  for (let at = 1; at < fact.length; at += 1)
    expect(read(fact.slice(0, at), fact.slice(at))).toEqual([
      { text: 'He said "no" {twice}.', cites: [SENTENCES[1]] },
    ]);
});

it.each([['all'], [12], [{ 0: 1 }], [null], [[null, 'x', 0, -1, 1.5, 201, {}]]])(
  'treats a fact that cites %j as one that cites nothing',
  (sentences) => {
    expect(read(factOf({ sentences }))).toEqual([{ text: 'Fares rose.', cites: [] }]);
  },
);

it('cites each sentence once, and no more of them than can be shown', () => {
  const [twice] = read(factOf({ sentences: [2, 2, 1, 2] }));
  expect(twice?.cites).toEqual([SENTENCES[1], SENTENCES[0]]);
  const [many] = read(factOf({ sentences: SENTENCES.map((_, at) => at + 1) }));
  expect(many?.cites.length).toBeGreaterThan(0);
  // A view asks for at most 100 sentences at once, and shows twelve facts.
  expect(12 * (many?.cites.length ?? 0)).toBeLessThanOrEqual(100);
});

it('reads no endless fact, and none beyond the number wanted', () => {
  expect(read(factOf({ text: 'x'.repeat(MAX_FACT_CHARS + 1) }))).toEqual([]);
  expect(read(factOf({ text: 'x'.repeat(MAX_FACT_CHARS) }))).toHaveLength(1);
  expect(read(...Array.from({ length: 20 }, () => factOf({})))).toHaveLength(12);
});
