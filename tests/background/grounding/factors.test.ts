import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const firstKind = (language: string, text: string, claim: string): string => {
  const verdict = grounderFor({ text, language })(claim);
  return verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported';
};

describe('another factor or part is reported', () => {
  test.each([
    ['en', 'Ticket sales doubled last year in Eskby.', 'doubled', 'tripled'],
    ['en', 'The firm halved its staff in March.', 'halved', 'doubled'],
    ['en', 'Twice as many visitors came to Eskby.', 'Twice', 'Three times'],
    ['en', 'Demand rose tenfold after the storm in Eskby.', 'tenfold', 'fivefold'],
    ['en', 'Half of the pupils passed the test in Eskby.', 'Half', 'A quarter'],
    ['de', 'Die Zahl der Besucher verdoppelte sich im Mai.', 'verdoppelte', 'verdreifachte'],
    ['de', 'Doppelt so viele Besucher kamen nach Kirchau.', 'Doppelt', 'Dreimal'],
    ['de', 'Die Hälfte der Schüler bestand den Test.', 'Die Hälfte', 'Ein Viertel'],
    ['fr', 'Le nombre de visiteurs a doublé à Valbrune.', 'doublé', 'triplé'],
    ['fr', 'Deux fois plus de visiteurs sont venus.', 'Deux', 'Trois'],
    ['es', 'El número de visitantes se duplicó en mayo.', 'duplicó', 'triplicó'],
    ['es', 'El doble de visitantes llegó a Puertalba.', 'doble', 'triple'],
    ['it', 'Il numero dei visitatori è raddoppiato a maggio.', 'raddoppiato', 'triplicato'],
    ['pt', 'O número de visitantes dobrou em maio.', 'dobrou', 'triplicou'],
    ['nl', 'Het aantal bezoekers verdubbelde in mei.', 'verdubbelde', 'verdrievoudigde'],
    ['sv', 'Antalet besökare fördubblades i maj.', 'fördubblades', 'halverades'],
    ['pl', 'Liczba turystów wzrosła dwukrotnie w maju.', 'dwukrotnie', 'trzykrotnie'],
    ['ru', 'Число туристов выросло вдвое в мае.', 'вдвое', 'втрое'],
    ['uk', 'Кількість туристів зросла вдвічі у травні.', 'вдвічі', 'втричі'],
  ])('%s: %s', (language, text, said, wrong) => {
    expect(firstKind(language, text, text)).toBe('supported');
    expect(firstKind(language, text, text.replace(said, wrong))).toBe('number');
  });
});

describe('the same in other words passes', () => {
  test.each([
    [
      'en',
      'Demand rose tenfold after the storm in Eskby.',
      'Demand rose ten times after the storm in Eskby.',
    ],
    ['en', 'Twice as many visitors came to Eskby.', 'Two times as many visitors came to Eskby.'],
    [
      'en',
      'In Eskby, 50 % of the pupils passed the test, a quarter failed.',
      'In Eskby, half of the pupils passed the test.',
    ],
    // The article has no other factor: the claim may have counted.
    ['en', 'Ticket sales rose from two to four million in Eskby.', 'Ticket sales doubled in Eskby.'],
    [
      'de',
      'Im Mai kamen doppelt so viele Besucher nach Kirchau.',
      'Im Mai kamen zweimal so viele Besucher nach Kirchau.',
    ],
    [
      'fr',
      'Le nombre de visiteurs a été multiplié par deux en mai.',
      'Le nombre de visiteurs a doublé en mai.',
    ],
  ])('%s: %s, as: %s', (language, text, claim) => {
    expect(firstKind(language, text, claim)).toBe('supported');
  });
});

test('a number is not found in a factor', () => {
  expect(firstKind('en', 'Ticket sales doubled in Eskby.', 'Two ticket sales in Eskby.')).toBe('number');
});
