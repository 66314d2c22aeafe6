import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

test.each([
  ['Non-violent protest is allowed in Eskby.', 'Violent protest is allowed in Eskby.'],
  ['Ex-mayor Tom Abel was arrested in Eskby.', 'Mayor Tom Abel was arrested in Eskby.'],
  ['Revenue rose to $40 million and costs fell to $25 million.', 'Revenue rose to $25 million.'],
])('a hyphen or a currency symbol ends no phrase: %s', (text, claim) => {
  expect(grounderFor({ text, language: 'en' })(claim).support).toBeLessThan(1);
});

test.each([
  ['The mayor - who is 54 - resigned in Eskby.', 'The mayor resigned in Eskby.'],
  ['The mayor—who is 54—resigned in Eskby.', 'The mayor resigned in Eskby.'],
  ['The mayor (who is 54) resigned in Eskby.', 'The mayor resigned in Eskby.'],
])('a dash or a bracket does: %s', (text, claim) => {
  expect(grounderFor({ text, language: 'en' })(claim)).toMatchObject({ support: 1 });
});
