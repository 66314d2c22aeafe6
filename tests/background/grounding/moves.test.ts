import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';
import { lexiconFor } from '../../../src/background/grounding/data';
import { readMoves } from '../../../src/background/grounding/moves';
import { wordsOf } from '../../../src/background/grounding/words';

describe('what a change begins and ends with', () => {
  test.each([
    ['en', 'Fares in Eskby rose from 3 to 5 euros in May.', 'Fares rose from 5 to 3 euros in May.'],
    ['en', 'Fares in Eskby rose from 3 to 5 euros in May.', 'Fares in Eskby rose to 3 euros in May.'],
    ['en', 'Acme moves from Eskby to Tarnholt in May.', 'Acme moves to Eskby from Tarnholt in May.'],
    ['en', 'Acme moves from Eskby to Tarnholt in May.', 'Acme moves to Eskby in May.'],
    ['en', 'The post flew from New Eskby to New Tarnholt.', 'The post flew from New Tarnholt to New Eskby.'],
    ['de', 'Der Zug fährt von Kirchau nach Ostwald.', 'Der Zug fährt von Ostwald nach Kirchau.'],
    ['fr', 'Le loyer passe de 700 à 900 euros en mai.', 'Le loyer passe de 900 à 700 euros en mai.'],
    ['es', 'El paro bajó del 9 % al 7 % en mayo.', 'El paro bajó del 7 % al 9 % en mayo.'],
    ['it', 'La fiera passa da Monteforte a Valdoro.', 'La fiera passa da Valdoro a Monteforte.'],
    ['pt', 'A feira vai de Pedralva para Montalegre.', 'A feira vai de Montalegre para Pedralva.'],
    ['nl', 'De huur stijgt van 700 naar 900 euro.', 'De huur stijgt van 900 naar 700 euro.'],
    ['no', 'Prisen økte fra 20 til 30 kroner i mai.', 'Prisen økte fra 30 til 20 kroner i mai.'],
    ['ru', 'Цена выросла с 20 до 30 рублей в мае.', 'Цена выросла с 30 до 20 рублей в мае.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'roles' })]),
    });
  });

  test.each([
    ['en', 'Fares in Eskby rose from 3 to 5 euros in May.', 'Fares in Eskby rose to 5 euros from 3 in May.'],
    ['en', 'Fares in Eskby rose from 3 to 5 euros in May.', 'Fares in Eskby rose to 5 euros in May.'],
    [
      'en',
      'The boat sails from Eskby to Tarnholt and from Tarnholt to Eskby.',
      'The boat sails from Tarnholt to Eskby.',
    ],
    [
      'en',
      'The 3-euro fare in Eskby rose from 3 to 5 euros.',
      'The fare in Eskby rose by 2 euros from 3 euros.',
    ],
    ['fr', 'Le billet à 12 euros passera de 12 à 15 euros.', 'Le billet à 12 euros passera à 15 euros.'],
    ['es', 'El tren de Puertalba a Monteros sale a las 9.', 'El tren sale de Puertalba a las 9.'],
    ['de', 'Der Zug fährt von Kirchau nach Ostwald.', 'Der Zug nach Ostwald fährt von Kirchau.'],
  ])('%s: %s, so: %s', (language, text, claim) => {
    const verdict = grounderFor({ text, language })(claim);
    const problems = verdict.kind === 'unsupported' ? verdict.problems : [];
    expect(problems).not.toContainEqual(expect.objectContaining({ kind: 'roles' }));
  });

  test.each([
    ['Acme moves from Eskby to Tarnholt.', 1],
    ['A guest from Eskby came, and Acme went to Tarnholt.', 0],
    ['A guest from Eskby came with his three old dogs by bus to Tarnholt.', 0],
  ])('"%s" tells of %i', (text, count) => {
    const lexicon = lexiconFor('en', []);
    expect(readMoves(wordsOf(text, 'en'), text, lexicon)).toHaveLength(count);
  });
});
