import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const BRIDGE = 'Alice Smith said the bridge was unsafe, while Mayor Bob Jones said it could be repaired.';
const QUOTED = '"The bridge is unsafe," Smith said, but Jones said repairs were under way.';
const BEHIND = 'Fares will rise in May, said Ada Pell, and buses will run later, said Kim Lowe.';
const DE = 'Laut Schmidt ist die alte Brücke unsicher, aber laut Weber kann sie repariert werden.';
const FR = "Dupont a dit que le pont était dangereux, tandis que Martin a dit qu'il serait réparé.";

describe('of two who speak in one sentence, each said their own', () => {
  test.each([
    ['en', BRIDGE, 'Bob Jones said the bridge was unsafe.', 'Jones', 'Smith'],
    ['en', BRIDGE, 'According to Mayor Jones, the bridge was unsafe.', 'Jones', 'Smith'],
    ['en', QUOTED, 'Jones said the bridge is unsafe.', 'Jones', 'Smith'],
    ['en', BEHIND, 'Kim Lowe said fares will rise in May.', 'Lowe', 'Ada'],
    ['de', DE, 'Laut Weber ist die alte Brücke unsicher.', 'Weber', 'Schmidt'],
    ['fr', FR, 'Martin a dit que le pont était dangereux.', 'Martin', 'Dupont'],
    [
      'es',
      'García dijo que el puente era peligroso, mientras que López dijo que sería reparado.',
      'López dijo que el puente era peligroso.',
      'López',
      'García',
    ],
    [
      'nl',
      'Jansen zei dat de brug onveilig was, terwijl Visser zei dat ze hersteld kon worden.',
      'Visser zei dat de brug onveilig was.',
      'Visser',
      'Jansen',
    ],
  ])('%s: %s, not: %s', (language, text, claim, claimed, said) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([{ kind: 'speaker', claimed, said }]),
    });
  });

  test.each([
    ['en', BRIDGE, 'Alice Smith said the bridge was unsafe.'],
    ['en', BRIDGE, 'Bob Jones said it could be repaired.'],
    ['en', QUOTED, 'Smith said the bridge is unsafe.'],
    ['en', QUOTED, 'Jones said repairs were under way.'],
    ['en', BEHIND, 'Ada Pell said fares will rise in May.'],
    ['en', BEHIND, 'Kim Lowe said buses will run later.'],
    ['en', 'Smith said that Jones said the pier was unsafe.', 'Jones said the pier was unsafe.'],
    ['de', DE, 'Laut Schmidt ist die alte Brücke unsicher.'],
    ['fr', FR, 'Dupont a dit que le pont était dangereux.'],
  ])('%s: %s, so: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});

describe('a word that joins two words of what somebody said ends nothing', () => {
  const BEFORE =
    'Alice Smith said the bridge was old while the road was unsafe, but Bob Jones said it was repaired.';
  const AFTER =
    'Fares will rise in May, said Ada Pell, and buses will run later, but trains will stop, said Kim Lowe.';
  test.each([
    [BEFORE, 'Bob Jones said the road was unsafe.', 'unsupported'],
    [BEFORE, 'Alice Smith said the road was unsafe.', 'supported'],
    [AFTER, 'Ada Pell said buses will run later.', 'unsupported'],
    [AFTER, 'Kim Lowe said buses will run later.', 'supported'],
  ])('%s told as: %s', (text, claim, kind) => {
    expect(grounderFor({ text, language: 'en' })(claim)).toMatchObject({ kind });
  });
});
