import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

describe('another weekday or month is reported', () => {
  test.each([
    ['fr', 'Le pont de Valbrune sera fermé en juin.', 'Le pont de Valbrune sera fermé en mai.'],
    ['es', 'El puente de Puertalba cerró en mayo.', 'El puente de Puertalba cerró en enero.'],
    ['it', 'La riunione si terrà martedì a Velmare.', 'La riunione si terrà giovedì a Velmare.'],
    ['it', 'Il ponte sarà chiuso a marzo per lavori.', 'Il ponte sarà chiuso a maggio per lavori.'],
    ['pt', 'A reunião será na terça-feira em Velmar.', 'A reunião será na quinta-feira em Velmar.'],
    ['pt', 'A ponte fechou em março por causa das obras.', 'A ponte fechou em maio por causa das obras.'],
    ['nl', 'De brug in Tarnholt gaat dinsdag dicht.', 'De brug in Tarnholt gaat vrijdag dicht.'],
    ['sv', 'Bron över ån stängdes på måndagen i maj.', 'Bron över ån stängdes på måndagen i mars.'],
    ['pl', 'Most zamknięto w mieście 5 stycznia.', 'Most zamknięto w mieście 5 lutego.'],
    ['ru', 'Мост в городе закрыли во вторник.', 'Мост в городе закрыли в четверг.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'date' })]),
    });
  });

  test('"may" and "march" are no months without a capital', () => {
    const check = grounderFor({ text: 'The unions of Eskby plan a protest on Monday.', language: 'en' });
    const verdict = check('The unions of Eskby may march on Monday.');
    expect(verdict.kind === 'unsupported' ? verdict.problems : []).not.toContainEqual(
      expect.objectContaining({ kind: 'date' }),
    );
  });
});

test.each([
  ['en', 'The race starts on Sept. 7 in Eskby.', 'The race starts on September 7 in Eskby.'],
  ['en', 'The race starts on September 7 in Eskby.', 'The race in Eskby starts on Sept. 7.'],
  ['de', 'Der Damm brach am Montagmorgen bei Tarnholt.', 'Der Damm bei Tarnholt brach am Montag.'],
  ['nl', 'De brug in Tarnholt ging dinsdagavond dicht.', 'De brug in Tarnholt ging dinsdag dicht.'],
])('the same day or month in another form passes: %s: %s, as: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

test('a shortened month is compared with others', () => {
  const check = grounderFor({ text: 'The race starts on Sept. 7 in Eskby.', language: 'en' });
  expect(check('The race starts on August 7 in Eskby.')).toMatchObject({
    kind: 'unsupported',
    problems: expect.arrayContaining([{ kind: 'date', claimed: 'August', said: 'Sept' }]),
  });
});

test('a verb that an earlier claim has is not taken for the month', () => {
  const check = grounderFor({ text: 'The race starts on Mar. 7 in Eskby, the mayor said.', language: 'en' });
  check('The unions of Eskby march through the town.');
  expect(check('The race starts on March 7 in Eskby.')).toMatchObject({ kind: 'supported' });
});

test('a verb of the article is not taken for a month', () => {
  const check = grounderFor({
    text: 'The council of Eskby may start talks with the unions.',
    language: 'en',
  });
  expect(check('The council of Eskby starts talks with the unions in May.')).toMatchObject({
    problems: expect.arrayContaining([{ kind: 'date', claimed: 'May' }]),
  });
});

test('an article without capitals may name the month', () => {
  const text = 'the council of eskby starts talks with the unions of the port in may, the mayor said.';
  const check = grounderFor({ text, language: 'en' });
  // Not word for word, which needs no check.
  expect(check('The council of Eskby starts talks in May.')).toMatchObject({ kind: 'supported' });
});
