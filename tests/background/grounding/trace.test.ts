import { expect, test } from 'vitest';
import { prepare } from '../../../src/background/grounding/prepared';
import { trace } from '../../../src/background/grounding/trace';
import { wordsOf } from '../../../src/background/grounding/words';

// The time grows with the square of a word's places: a page could name one month thousands of times.
test.each(['May', 'the'])('of a word with many places, only the first are tried: %s', (word) => {
  const article = prepare({ text: `Closed in ${`${word} `.repeat(80)}`, language: 'en' });
  const claim = wordsOf(`Closed in ${`${word} `.repeat(40)}`, 'en');
  const places = trace(claim, new Set([0]), article).steps.map(({ place }) => place);
  expect(Math.max(...places)).toBeGreaterThan(20);
  expect(Math.max(...places)).toBeLessThan(30);
});
