import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const EN =
  'Two tornadoes touched down early Thursday in Eskby and Tarnholt. A porch lost its roof. ' +
  'There were no reports of injuries. The mayor of Eskby thanked the rescuers.';
const FR =
  'Un incendie a ravagé samedi un entrepôt à Velmare. Aucune victime n’est à déplorer. ' +
  'Le maire de Velmare a remercié les pompiers.';

test.each([
  [
    'en',
    EN,
    'Two tornadoes touched down early Thursday in Eskby and Tarnholt, and a porch lost its roof, but no one was reported hurt.',
  ],
  ['fr', FR, 'L’incendie a ravagé samedi un entrepôt à Velmare sans faire de victimes.'],
])('what another sentence denies may be told as denied: %s: %s, as: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

test.each([
  ['en', EN, 'The mayor of Eskby has not thanked the rescuers.'],
  ['en', EN, 'Two tornadoes never touched down in Eskby and Tarnholt.'],
  ['fr', FR, 'Le maire de Velmare n’a pas remercié les pompiers.'],
])('what none denies is reported: %s: %s, not: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({
    kind: 'unsupported',
    problems: expect.arrayContaining([{ kind: 'negation', claim: 'denies' }]),
  });
});
