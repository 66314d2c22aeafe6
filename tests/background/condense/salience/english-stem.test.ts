import { expect, it } from 'vitest';
import { englishStem } from '../../../../src/background/condense/salience/english-stem';

// Examples from the steps in Porter's paper.
it.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['cats', 'cat'],
  ['feed', 'feed'],
  ['agreed', 'agre'],
  ['plastered', 'plaster'],
  ['sing', 'sing'],
  ['motoring', 'motor'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['conditional', 'condit'],
  ['digitizer', 'digit'],
  ['triplicate', 'triplic'],
  ['hopeful', 'hope'],
  ['goodness', 'good'],
  ['allowance', 'allow'],
  ['replacement', 'replac'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['cease', 'ceas'],
  ['controlling', 'control'],
  ['roll', 'roll'],
])('%s: %s', (word, stem) => {
  expect(englishStem(word)).toBe(stem);
});

it('leaves two letters, digits and other alphabets as they are', () => {
  for (const word of ['as', '1990s', 'мосты', 'cafés']) expect(englishStem(word)).toBe(word);
});
