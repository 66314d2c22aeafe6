import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

test.each([
  [
    'it',
    'Un terremoto ha colpito la provincia. L’epicentro è stato localizzato a sei chilometri da Velmare. Molti hanno dormito fuori.',
    'Si trova a sei chilometri da Velmare l’epicentro.',
  ],
  [
    'nl',
    'De politie heeft een man aangehouden in Tarnholt. Twee andere bezoekers raakten gewond. Het café blijft dicht.',
    'Er vielen ook twee gewonden.',
  ],
  [
    'en',
    'The army took Eskby on Monday. Rebels overran the border position near Tarnholt before troops retook it.',
    'Rebels took the border post near Tarnholt, but troops retook it.',
  ],
])('a short fact with a name or number may be reworded: %s: %s, as: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

test('a claim about something else is flagged, whatever name it has', () => {
  const text = 'The army took Eskby on Monday. Rebels overran the border position near Tarnholt.';
  const check = grounderFor({ text, language: 'en' });
  expect(check('Farmers near Tarnholt expect a poor harvest of grapes.')).toMatchObject({
    kind: 'unsupported',
  });
});
