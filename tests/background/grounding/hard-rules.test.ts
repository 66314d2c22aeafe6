import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';
import type { Problem } from '../../../src/model/verdict';

describe('what needs no weighing is reported', () => {
  test.each<[string, string, Problem]>([
    [
      'Mayor Alice Brown sued developer Bob Stone over the pier in Eskby.',
      'Developer Bob Stone sued Mayor Alice Brown over the pier in Eskby.',
      { kind: 'roles', first: 'Stone', second: 'Brown' },
    ],
    [
      'Police arrested Alice Brown on Monday after Bob Stone called them.',
      'Police arrested Bob Stone on Monday after Alice Brown called them.',
      { kind: 'roles', first: 'Stone', second: 'Brown' },
    ],
    [
      'Acme was bought by Nordlink for 90 million euros in May.',
      'Acme bought Nordlink for 90 million euros in May.',
      { kind: 'roles', first: 'Acme', second: 'Nordlink' },
    ],
    [
      'Acme bought Nordlink for 90 million euros in May.',
      'Acme was bought by Nordlink for 90 million euros in May.',
      { kind: 'roles', first: 'Acme', second: 'Nordlink' },
    ],
    [
      'Researchers found that the drug may cause cancer in mice.',
      'Researchers found that the drug causes cancer.',
      { kind: 'hedge', claim: 'surer', word: 'may' },
    ],
    [
      'The council did approve the plan on Monday.',
      'The council did nоt approve the plan on Monday.',
      { kind: 'wording', claimed: ['nоt'] },
    ],
  ])('%s', (text, claim, problem) => {
    const verdict = grounderFor({ text, language: 'en' })(claim);
    expect(verdict).toMatchObject({ kind: 'unsupported', support: 0.1 });
    expect(verdict.kind === 'unsupported' ? verdict.problems : []).toContainEqual(problem);
  });
});

describe('what only looks like it is left to the weights', () => {
  test.each([
    ['Fares will rise, said Bob Stone of the port.', 'Bob Stone said fares will rise.'],
    ['The winner was Bob Stone of Eskby.', 'Bob Stone was the winner.'],
    ['Tim Gould is chief executive of Acme.', 'Acme chief executive Tim Gould.'],
    ['Alice Brown and Bob Stone married in May.', 'Bob Stone and Alice Brown married in May.'],
    ['Alice Brown sued Bob Stone over the pier.', 'Bob Stone was sued by Alice Brown over the pier.'],
    ['The pier in Eskby will be completed by Friday.', 'The pier in Eskby will be completed Friday.'],
    ['Acme was bought by Nordlink for 90 million euros.', 'Nordlink bought Acme for 90 million euros.'],
    ['The plan Acme presented on Monday failed in Eskby.', 'The plan by Acme failed in Eskby.'],
    ['Unions called off the planned strike at the port.', 'Unions called off the strike at the port.'],
    ['The firm МТSбанк of Eskby was sold on Monday.', 'МТSбанк of Eskby was sold on Monday.'],
  ])('%s', (text, claim) => {
    expect(grounderFor({ text, language: 'en' })(claim).support).toBeGreaterThan(0.4);
  });
});
