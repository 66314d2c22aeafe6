import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

type Case = readonly [language: string, text: string, claim: string];

describe('a cause that the article does not give is reported', () => {
  test.each<Case>([
    [
      'en',
      'The bridge in Eskby collapsed on Monday.\nA storm had hit the coast on Sunday.',
      'The bridge in Eskby collapsed on Monday because of a storm.',
    ],
    ['en', 'Two people died in Eskby on Monday.', 'Two people died in Eskby because of the weather.'],
    [
      'de',
      'Die Brücke in Kirchau brach am Montag ein.\nEin Sturm war über die Küste gezogen.',
      'Die Brücke in Kirchau brach am Montag wegen eines Sturms ein.',
    ],
    [
      'fr',
      'Le pont de Valbrune est fermé depuis lundi.\nUn orage a frappé la côte.',
      'Le pont de Valbrune est fermé depuis lundi à cause d’un orage.',
    ],
    [
      'es',
      'El puente de Puertalba cerró el lunes.\nUna tormenta azotó la costa.',
      'El puente de Puertalba cerró el lunes debido a una tormenta.',
    ],
    [
      'nl',
      'De brug in Tarnholt ging maandag dicht.\nEen storm trok over de kust.',
      'De brug in Tarnholt ging maandag dicht vanwege een storm.',
    ],
  ])('%s: %s, not: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'unsupported' });
  });

  test.each<Case>([
    ['en', 'The road was closed after a crash in Eskby.', 'The road was closed due to a crash in Eskby.'],
    ['en', 'Shares fell as investors sold.', 'Shares fell because investors sold.'],
    ['en', 'The council is due to vote on Monday.', 'The council is due to vote on Monday.'],
    ['de', 'Nach einem Sturm ist die Brücke gesperrt.', 'Die Brücke ist wegen eines Sturms gesperrt.'],
  ])('%s: %s, so: %s', (language, text, claim) => {
    const verdict = grounderFor({ text, language })(claim);
    expect(verdict).toMatchObject({ kind: 'supported' });
  });
});
