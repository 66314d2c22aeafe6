import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

/** A sentence, and the rest of it without its governor. */
const GOVERNED: readonly (readonly [string, string, string])[] = [
  ['en', 'It is not true that the minister resigned on Monday.', 'The minister resigned on Monday.'],
  ['en', 'Officials denied that the mayor took bribes from Acme.', 'The mayor took bribes from Acme.'],
  ['en', 'There is no evidence that the vaccine causes autism.', 'The vaccine causes autism.'],
  ['en', 'There is no evidence the vaccine causes autism.', 'The vaccine causes autism.'],
  ['en', 'Prosecutors could not prove that Kim Lowe killed her husband.', 'Kim Lowe killed her husband.'],
  ['en', 'Police have not said that Kim Lowe killed her husband.', 'Kim Lowe killed her husband.'],
  ['en', 'The court rejected the claim that the bank laundered money.', 'The bank laundered money.'],
  ['en', 'The court rejected claims the bank laundered money.', 'The bank laundered money.'],
  ['en', 'If the dam breaks, the town of Marrow will be flooded.', 'The town of Marrow will be flooded.'],
  ['en', 'The town of Marrow will be flooded if the dam breaks.', 'The town of Marrow will be flooded.'],
  ['en', 'The mayor, if he is elected again, will build a pier.', 'The mayor will build a pier.'],
  ['en', 'The president falsely claimed that the election was stolen.', 'The election was stolen.'],
  ['en', 'Activists spread the rumour that the election was stolen.', 'The election was stolen.'],
  ['en', 'Police are asking whether the mayor took bribes.', 'The mayor took bribes.'],
  [
    'de',
    'Das Amt bestritt, dass der Bürgermeister Geld genommen hat.',
    'Der Bürgermeister hat Geld genommen.',
  ],
  ['en', 'The minister denied, after the vote, that he had resigned.', 'He had resigned.'],
  ['en', 'The minister denied, after the vote, that he had resigned.', 'The minister had resigned.'],
  ['en', 'Acme denied, and the court agreed, that it had bribed the mayor.', 'It had bribed the mayor.'],
  ['en', 'The bank denied that it had laundered money for Acme.', 'The bank laundered money for Acme.'],
  ['de', 'Der Minister bestritt nach der Wahl, dass er Geld nahm.', 'Der Minister nahm Geld.'],
  ['de', 'Das Amt bestritt, wie schon im Mai, dass der Damm brach.', 'Der Damm brach.'],
  [
    'fr',
    'Le ministre a nié, après le vote, que la mairie ait reçu de l’argent.',
    'La mairie a reçu de l’argent.',
  ],
  [
    'es',
    'El ministro negó, tras la votación, que el alcalde recibiera dinero.',
    'El alcalde recibió dinero.',
  ],
  ['de', 'Wenn der Damm bricht, wird die Stadt Marn überflutet.', 'Die Stadt Marn wird überflutet.'],
  ['fr', 'La mairie dément que le maire ait reçu de l’argent.', 'Le maire a reçu de l’argent.'],
  ['es', 'La policía negó que el alcalde recibiera dinero.', 'El alcalde recibió dinero.'],
  ['es', 'No hay pruebas de que la vacuna cause autismo.', 'La vacuna causa autismo.'],
];

describe('what governs a claim may not be left out', () => {
  test.each(GOVERNED)('%s: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'unsupported' });
    expect(grounderFor({ text, language })(text)).toMatchObject({ kind: 'supported', support: 1 });
  });
});

describe('what only precedes a claim may be left out', () => {
  test.each([
    ['Police said that the minister resigned on Monday.', 'The minister resigned on Monday.'],
    ['He did not deny that the mayor took bribes.', 'The mayor took bribes.'],
    ['He did not know that the dam had broken.', 'The dam had broken.'],
    ['There is no doubt that the dam broke on Monday.', 'The dam broke on Monday.'],
    ['No one was hurt when the old bridge collapsed.', 'The old bridge collapsed.'],
    ['Although he did not resign, the mayor apologised.', 'The mayor apologised.'],
    ['Nobody died, police said, but the dam broke on Monday.', 'The dam broke on Monday.'],
    ['The court rejected an appeal by Kim Lowe, who killed her husband.', 'Kim Lowe killed her husband.'],
    ['If the dam breaks, the town will be flooded.', 'The town will be flooded if the dam breaks.'],
    [
      'The mayor resigned on Monday, and if the dam breaks, the town will sink.',
      'The mayor resigned on Monday.',
    ],
    ['The minister, who denied the charges, said that the dam had broken.', 'The dam had broken.'],
    ['Kim Lowe denied all and said, after the vote, that the dam had broken.', 'The dam had broken.'],
    ['He did not resign, but hoped, as ever, that the dam would hold.', 'The dam would hold.'],
    ['The bank denied wrongdoing, but admitted that it lost money.', 'The bank admitted that it lost money.'],
    ['In the spring, the ferry sank.', 'The ferry sank.'],
  ])('%s', (text, claim) => {
    expect(grounderFor({ text, language: 'en' })(claim)).toMatchObject({ kind: 'supported' });
  });
});

test('a claim that begins within a sentence takes time proportional to the sentence', () => {
  const text = `${'It is not true, he said, that if it rains, '.repeat(20_000)} the dam broke.`;
  const check = grounderFor({ text, language: 'en' });
  const start = performance.now();
  check('The dam broke.');
  expect(performance.now() - start).toBeLessThan(2000);
});
