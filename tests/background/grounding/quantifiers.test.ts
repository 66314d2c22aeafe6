import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

describe('more than the article says is reported', () => {
  test.each([
    ['en', 'Some of the pupils in Eskby passed the exam.', 'All of the pupils in Eskby passed the exam.'],
    ['en', 'Most pupils in Eskby passed the exam.', 'All pupils in Eskby passed the exam.'],
    ['en', 'Many doctors support the new vaccine.', 'Most doctors support the new vaccine.'],
    ['en', 'Not all of the roads to Eskby reopened.', 'All of the roads to Eskby reopened.'],
    ['de', 'Nicht alle Schüler in Kirchau bestanden.', 'Alle Schüler in Kirchau bestanden.'],
    ['de', 'Die meisten Schüler in Kirchau bestanden.', 'Alle Schüler in Kirchau bestanden.'],
    ['fr', 'Certains élèves de Valbrune ont réussi.', 'Tous les élèves de Valbrune ont réussi.'],
    ['es', 'Algunos alumnos de Puertalba aprobaron.', 'Todos los alumnos de Puertalba aprobaron.'],
    [
      'it',
      'Alcuni studenti di Velmare hanno superato l’esame.',
      'Tutti gli studenti di Velmare hanno superato l’esame.',
    ],
    ['pt', 'Alguns alunos de Velmar passaram no exame.', 'Todos os alunos de Velmar passaram no exame.'],
    ['nl', 'Sommige leerlingen in Tarnholt slaagden.', 'Alle leerlingen in Tarnholt slaagden.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'opposite' })]),
    });
  });
});

describe('as many or fewer pass', () => {
  test.each([
    ['All pupils in Eskby passed the exam.', 'Most pupils in Eskby passed the exam.'],
    ['All 40 members voted for the plan on Monday.', 'The 40 members all voted for the plan on Monday.'],
    ['Some 40 members voted for the plan.', 'All 40 members voted for the plan.'],
    ['Many of the doctors support the vaccine.', 'Several of the doctors support the vaccine.'],
    ['All 40 houses in Eskby burned down. Some of the houses were empty.', 'All the houses burned down.'],
    ['Some pupils in Eskby failed. The others passed.', 'Not all pupils in Eskby passed.'],
    ['Some pupils cheered as all pupils passed the exam.', 'All pupils passed the exam.'],
  ])('%s: %s', (text, claim) => {
    const verdict = grounderFor({ text, language: 'en' })(claim);
    const kinds = verdict.kind === 'unsupported' ? verdict.problems.map(({ kind }) => kind) : [];
    expect(kinds).not.toContain('opposite');
  });
});
