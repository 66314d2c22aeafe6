import { describe, expect, it } from 'vitest';
import { secondPredicate } from '../../../../../src/background/condense/compression/rules/second-predicate';
import { cutBy } from '../read-sentence';

describe('secondPredicate deletes', () => {
  it.each([
    [
      'en',
      'what the subject did as well',
      'The council closed the old pier in Orla and moved the boats to Brill.',
      'and moved the boats to Brill',
    ],
    [
      'en',
      'a second participle of a passive',
      'Two men from Brill were arrested and charged with theft.',
      'and charged with theft',
    ],
    [
      'en',
      'after an adverb',
      'The driver left the car near the mill and slowly walked to the town.',
      'and slowly walked to the town',
    ],
    [
      'en',
      'in a clause after a fronted one',
      'As the rain began, the crew left the pier in Orla and returned to the ship.',
      'and returned to the ship',
    ],
    [
      'es',
      'segundo predicado',
      'El alcalde cerró el viejo puente de Orla y fue aplaudido por los vecinos.',
      'y fue aplaudido por los vecinos',
    ],
    [
      'pt',
      'segundo predicado',
      'O prefeito fechou a velha ponte de Orla e foi aplaudido pelos vizinhos.',
      'e foi aplaudido pelos vizinhos',
    ],
  ])('%s, %s: %s', (language, _reason, said, cut) => {
    expect(cutBy(secondPredicate, said, language)).toEqual([cut]);
  });
});

describe('secondPredicate leaves', () => {
  it.each([
    ['en', 'a shared object', 'The firm from Orla has long bought and sold the old cars.'],
    ['en', 'two nouns', 'The council of the port pays for boats and plans for the future.'],
    ['en', 'an adjective', 'The market in the old town sells fresh fruit and dried fish.'],
    ['en', 'the main verb comes later', 'The man who stole the boat and hit the pier was jailed.'],
    ['en', 'a participle of the subject', 'The firm founded in the war and based in Orla brews beer.'],
    [
      'en',
      'a fronted clause',
      'After the mayor of Orla was accused of theft and left the town, the council met again.',
    ],
    ['en', 'the last of several', 'She led the choir, wrote short poems and became known for a song.'],
    ['en', 'a negation', 'The council did not close the pier and moved the boats.'],
    ['en', 'an amount', 'The council closed the pier in Orla and moved 40 boats to Brill.'],
    ['fr', 'négation', 'Le maire a fermé le vieux pont et n’a pas déplacé les bateaux.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(secondPredicate, said, language)).toEqual([]);
  });
});
