import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

describe('a reversed score is reported', () => {
  test.each([
    ['en', 'Norrhaven won 3-1 against Eskby.', 'Norrhaven won 1-3 against Eskby.'],
    ['en', 'Parliament voted 51–49 to pass the bill.', 'Parliament voted 49-51 to pass the bill.'],
    ['de', 'Ostwald gewann am Samstag 3:1 gegen Kirchau.', 'Ostwald gewann am Samstag 1:3 gegen Kirchau.'],
    ['fr', 'Valbrune a battu Clairmont 3-1 samedi.', 'Valbrune a battu Clairmont 1-3 samedi.'],
    ['es', 'Puertalba ganó 3-1 al Norte el sábado.', 'Puertalba ganó 1-3 al Norte el sábado.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    const verdict = grounderFor({ text, language })(claim);
    expect(verdict.kind === 'unsupported' ? verdict.problems[0].kind : 'supported').toBe('number');
  });
});

describe('the same score in another form passes', () => {
  test.each([
    ['en', 'Norrhaven beat Eskby 3–1 on Saturday.', 'Eskby lost 1–3 to Norrhaven on Saturday.'],
    ['en', 'Norrhaven beat Eskby 3-1 on Saturday.', 'Eskby lost 3-1 to Norrhaven on Saturday.'],
    ['en', 'Norrhaven lost 1-3 to Eskby on Saturday.', 'Norrhaven lost 3-1 to Eskby on Saturday.'],
    ['en', 'Eskby came back from 0-2 to beat Norrhaven 3-2.', 'Eskby beat Norrhaven 3-2 after trailing 2-0.'],
    ['de', 'Ostwald gewann nach 0:2 noch 3:2.', 'Ostwald gewann nach 2:0-Rückstand noch 3:2.'],
    ['de', 'Ostwald gewann am Samstag 3:1 gegen Kirchau.', 'Ostwald gewann am Samstag 3-1 gegen Kirchau.'],
    ['en', 'The storm of 2031-05-12 hit Eskby.', 'The storm of 2031-05-12 hit Eskby.'],
  ])('%s: %s, as: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});
