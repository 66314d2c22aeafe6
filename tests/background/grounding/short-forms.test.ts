import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

test.each([
  ['en', 'Staff Sgt. Lee Holt left Eskby on Monday.', 'On Monday, Staff Sergeant Lee Holt left Eskby.'],
  ['en', 'The plan was announced by Gov. Ann Pell.', 'The plan was announced by Governor Ann Pell.'],
  ['en', 'The port was praised by Doctor Lee Holt.', 'The port was praised by Dr. Lee Holt.'],
  [
    'nl',
    'Volgens de Vereniging van Tarnholtse Gemeenten is het bedrag hoog.',
    'Het bedrag is volgens de VTG hoog.',
  ],
])('a name in a shorter or longer form passes: %s: %s, as: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

test.each([
  ['The plan was announced by Gov. Ann Pell.', 'The plan was announced by Senator Ann Pell.', 'Senator'],
  ['The port was praised by Sgt Lee Holt.', 'The port was praised by Senator Lee Holt.', 'Senator'],
  ['The Vale of Tarnholt Guild paid.', 'A sum was paid by the VGT.', 'VGT'],
])('another name is reported: %s, not: %s', (text, claim, claimed) => {
  expect(grounderFor({ text, language: 'en' })(claim)).toMatchObject({
    kind: 'unsupported',
    problems: expect.arrayContaining([expect.objectContaining({ kind: 'name', claimed })]),
  });
});
