import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

describe('a plan or attempt is not accepted as done', () => {
  test.each([
    [
      'en',
      'Acme plans to close its plant in Eskby in May.',
      'Acme closed its plant in Eskby in May.',
      'plans',
    ],
    ['en', 'The senate is expected to approve the bill.', 'The senate approved the bill.', 'expected'],
    ['en', 'The council wants to ban cars from Eskby.', 'The council banned cars from Eskby.', 'wants'],
    ['en', 'Police tried to arrest Kim Lowe in Eskby.', 'Police arrested Kim Lowe in Eskby.', 'tried'],
    ['en', 'Acme threatened to fire 40 workers.', 'Acme has fired 40 workers.', 'threatened'],
    ['fr', 'Acme envisage de fermer son usine.', 'Acme a fermé son usine.', 'envisage'],
    ['it', 'Acme intende chiudere lo stabilimento.', 'Acme ha chiuso lo stabilimento.', 'intende'],
    ['es', 'Acme intenta vender su planta.', 'Acme vende su planta.', 'intenta'],
    ['pt', 'A Acme pretende fechar a fábrica.', 'A Acme fecha a fábrica.', 'pretende'],
  ])('%s: %s, not: %s', (language, text, claim, word) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([{ kind: 'hedge', claim: 'surer', word }]),
    });
  });

  test.each([
    ['Acme wants to close its plant in Eskby.', 'Acme seeks to close its plant.'],
    ['The union called off the planned strike at the port.', 'The union called off the strike at the port.'],
    ['Acme wants to grow and closed its plant in Eskby.', 'Acme closed its plant in Eskby.'],
    ['The try to save the pier in Eskby failed.', 'The pier in Eskby was not saved.'],
  ])('no plan told as done: %s', (text, claim) => {
    const verdict = grounderFor({ text, language: 'en' })(claim);
    const problems = verdict.kind === 'unsupported' ? verdict.problems : [];
    expect(problems).not.toContainEqual(expect.objectContaining({ kind: 'hedge', claim: 'surer' }));
  });
});
