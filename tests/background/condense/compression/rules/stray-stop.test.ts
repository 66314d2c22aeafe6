import { expect, it } from 'vitest';
import { strayStop } from '../../../../../src/background/condense/compression/rules/stray-stop';
import { cutBy } from '../read-sentence';

it('deletes no stop of a plain sentence', () => {
  expect(cutBy(strayStop, 'The port of Orla was closed at noon.')).toEqual([]);
});

it('deletes a full stop that stands alone between words', () => {
  expect(cutBy(strayStop, 'The port of the . old town was closed at noon.')).toEqual(['.']);
});
