import { expect, it } from 'vitest';
import { MAX_ANSWER_CHARS, MAX_FACT_CHARS } from '../../../src/background/engines/fact-reader';
import { LineReader } from '../../../src/background/engines/line-reader';

const textsOf = (facts: readonly { readonly text: string }[]): string[] => facts.map(({ text }) => text);

it('removes invisible and reversing characters from an answer', () => {
  const reader = new LineReader(5);
  expect(textsOf(reader.read('* Fares\u202E rose\u0007 by \u{E0041}25 %.\n\u202E\n'))).toEqual([
    'Fares rose by 25 %.',
  ]);
});

it('reads no more facts than are wanted, in one piece, in several, and at the end', () => {
  const reader = new LineReader(2);
  expect(textsOf(reader.read('One.\nTwo.\nThree.\nFour.'))).toEqual(['One.', 'Two.']);
  expect(reader.isDone).toBe(true);
  expect(reader.read('\nFive.\n')).toEqual([]);
  expect(reader.end()).toEqual([]);
});

it('reads no endless fact, and stops reading an endless answer', () => {
  const reader = new LineReader(5);
  expect(reader.read(`${'x'.repeat(MAX_FACT_CHARS + 1)}\n${'y'.repeat(MAX_FACT_CHARS)}\n`)).toHaveLength(1);
  expect(reader.isDone).toBe(false);
  // Empty lines count as well.
  reader.read('\n'.repeat(MAX_ANSWER_CHARS));
  expect(reader.isDone).toBe(true);
});
