import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

type Case = readonly [language: string, text: string, claim: string];

const expectSupported = (language: string, text: string, claim: string): void => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
};
const expectOtherNumber = (language: string, text: string, claim: string): void => {
  expect(grounderFor({ text, language })(text)).toMatchObject({ kind: 'supported' });
  const verdict = grounderFor({ text, language })(claim);
  expect(verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported').toBe('number');
};

const FROST = 'The temperature in Eskby fell to -40 degrees on Sunday night.';

describe('a negative number is not the positive one', () => {
  test.each<Case>([
    ['en', FROST, 'The temperature in Eskby fell to 40 degrees on Sunday night.'],
    ['en', FROST.replace('-', '−'), 'The temperature in Eskby fell to 40 degrees on Sunday night.'],
    ['en', FROST.replace('-', 'minus '), 'The temperature in Eskby fell to 40 degrees on Sunday night.'],
    ['en', FROST.replace('-', ''), 'The temperature in Eskby fell to -40 degrees on Sunday night.'],
    ['en', 'Growth is forecast at -0.3% in Norrhaven.', 'Growth is forecast at 0.3% in Norrhaven.'],
    [
      'de',
      'In Ostwald sank die Temperatur auf minus 15 Grad.',
      'In Ostwald sank die Temperatur auf 15 Grad.',
    ],
    ['fr', 'La température est tombée à -15 degrés.', 'La température est tombée à 15 degrés.'],
    ['es', 'La temperatura bajó a 15 grados bajo cero.', 'La temperatura bajó a 15 grados.'],
  ])('%s: %s, not: %s', expectOtherNumber);

  test.each<Case>([
    ['en', FROST, 'The temperature in Eskby fell to minus 40 degrees.'],
    ['en', 'The index closed at -3.5% after the news from Eskby.', 'The index fell by 3.5% after the news.'],
    [
      'en',
      'Shares dropped 4 %, the report in Eskby said.',
      'Shares were down -4% in Eskby, the report said.',
    ],
    ['en', 'About 30-40 people were at the pier in Eskby.', 'About 40 people were at the pier in Eskby.'],
    ['en', 'Covid-19 closed the pier in Eskby for a year.', 'Covid 19 closed the pier in Eskby for a year.'],
    [
      'en',
      'The mayor of Eskby resigned –40 days after the vote.',
      'The mayor of Eskby resigned 40 days after the vote.',
    ],
    ['fr', 'La température est tombée à moins 15 degrés.', 'La température est tombée à -15 degrés.'],
    ['fr', 'Au moins 40 personnes sont venues au port.', '40 personnes sont venues au port.'],
    ['es', 'Al menos 40 personas vinieron al puerto.', '40 personas vinieron al puerto.'],
  ])('%s: %s, as: %s', expectSupported);
});

describe('a number has its unit', () => {
  test.each<Case>([
    [
      'en',
      'The pipe is 40 kilometres long and cost $3 million.',
      'The pipe is 40 miles long and cost $3 million.',
    ],
    ['en', 'The city paid 3 million euros for the pier.', 'The city paid 3 million dollars for the pier.'],
    ['en', 'The city paid 3 million euros for the pier.', 'The city paid $3 million for the pier.'],
    ['en', 'Fares rose by 3 percentage points to 12 percent.', 'Fares rose by 3 percent to 12 percent.'],
    ['en', 'The firm earned 1.8 % in Eskby last year.', 'The firm earned $1.8 in Eskby last year.'],
    [
      'de',
      'Der Anteil stieg um 3 Prozentpunkte auf 12 Prozent.',
      'Der Anteil stieg um 3 Prozent auf 12 Prozent.',
    ],
    ['fr', 'La part a augmenté de 3 points de pourcentage à 12 %.', 'La part a augmenté de 3 % à 12 %.'],
    [
      'es',
      'La ciudad pagó 3 millones de euros por el muelle.',
      'La ciudad pagó 3 millones de dólares por el muelle.',
    ],
  ])('%s: %s, not: %s', expectOtherNumber);

  test.each<Case>([
    [
      'en',
      'The pipe is 40 km long and cost $3 million.',
      'The pipe is 40 kilometres long and cost 3 million dollars.',
    ],
    ['en', 'A strike of 40 days ended at the port of Eskby.', 'A 40-day strike ended at the port of Eskby.'],
    ['fr', 'Le port a payé 3 millions d’euros pour la grue.', 'Le port a payé 3 millions € pour la grue.'],
    ['it', 'I prezzi sono saliti del 25 per cento a Velmare.', 'I prezzi sono saliti del 25% a Velmare.'],
  ])('%s: %s, as: %s', expectSupported);
});

describe('"at least" is not "at most"', () => {
  test.each<Case>([
    ['en', 'At least 40 people died in the fire in Eskby.', 'At most 40 people died in the fire in Eskby.'],
    ['en', 'Nearly 40 people died in the fire in Eskby.', 'More than 40 people died in the fire in Eskby.'],
    ['en', 'No more than 40 people came to the pier.', 'More than 40 people came to the pier.'],
    ['de', 'Mindestens 40 Menschen starben in Kirchau.', 'Höchstens 40 Menschen starben in Kirchau.'],
    ['fr', 'Au moins 40 personnes sont mortes.', 'Au plus 40 personnes sont mortes.'],
    ['es', 'Al menos 40 personas murieron.', 'Como máximo 40 personas murieron.'],
  ])('%s: %s, not: %s', expectOtherNumber);

  test.each<Case>([
    ['en', 'At least 40 people died in the fire in Eskby.', '40 people died in the fire in Eskby.'],
    ['en', 'More than 40 people died in the fire in Eskby.', 'Over 40 people died in the fire in Eskby.'],
  ])('%s: %s, as: %s', expectSupported);
});

test('a unit that is a word is named when it is what differs', () => {
  const check = grounderFor({ text: 'The pipe is 40 kilometres long.', language: 'en' });
  expect(check('The pipe is 40 miles long.')).toMatchObject({
    problems: expect.arrayContaining([{ kind: 'number', claimed: '40 miles', said: '40 kilometres' }]),
  });
  expect(check('The pipe is 90 kilometres long.')).toMatchObject({
    problems: expect.arrayContaining([{ kind: 'number', claimed: '90', said: '40' }]),
  });
});
