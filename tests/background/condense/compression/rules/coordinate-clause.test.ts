import { describe, expect, it } from 'vitest';
import { coordinateClause } from '../../../../../src/background/condense/compression/rules/coordinate-clause';
import { cutBy } from '../read-sentence';

describe('coordinateClause deletes', () => {
  it.each([
    [
      'en',
      'a second subject',
      'Vane sold the bank of Orla, and the port was closed.',
      ', and the port was closed',
    ],
    [
      'en',
      'a second verb',
      'Vane sold the bank of Orla, and has called for talks.',
      ', and has called for talks',
    ],
    [
      'en',
      'a second subject behind an opening phrase',
      'In the old town, Vane has sold the bank, and the port was closed.',
      ', and the port was closed',
    ],
    [
      'en',
      'a second subject behind an opening clause',
      'When the port was closed in May, Vane has sold the bank, and the town was told.',
      ', and the town was told',
    ],
    [
      'en',
      'semicolon',
      'Vane sold the bank of Orla; the port was closed at once.',
      '; the port was closed at once',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(coordinateClause, said, language)).toEqual(cut);
  });
});

describe('coordinateClause leaves', () => {
  it.each([
    ['en', 'contrast', 'Vane sold the bank of Orla, but the port was closed.'],
    ['en', 'negation', 'Vane sold the bank of Orla, and nobody was told.'],
    ['en', 'a shared object', 'The old mayor of Orla welcomed, and was part of, many plans for the pier.'],
    [
      'en',
      'a clause that waits for its verb',
      'Orla wonders if higher sales of old boats, promises of better access to the port, and pledges to protect the bank are enough to ask in return.',
    ],
    [
      'en',
      'a second thing that is said',
      'Vane confirmed that the lamps were switched off to save money, and that the mayor signed the order.',
    ],
    [
      'fr',
      'une seconde chose dite',
      'Vane a confirmé que le port de Orla est fermé, et que le maire a signé.',
    ],
    [
      'en',
      'a second question',
      'The police of Orla have asked who paid for the old bridge, and when it was closed.',
    ],
    ['en', 'list', 'Vane sold the bank, the port, and the old town hall.'],
    [
      'en',
      'the last of three statements',
      'Specifically, the port is open to all boats, its crane is painted in red, and its basin is clear of ice.',
    ],
    ['en', 'two semicolons', 'Vane sold the bank of Orla; the port; and the town hall was kept.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(coordinateClause, said, language)).toEqual([]);
  });
});
