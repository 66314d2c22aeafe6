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
    ['en', 'too little before it', 'They moved the old boat and had a lot of luck.'],
    ['en', 'too short', 'The council has warned all who came to five churches and kept it.'],
    [
      'en',
      'another verb follows',
      'Five out of six people in Orla were hurt by glass and were treated have gone.',
    ],
    [
      'en',
      'within a relative clause',
      'The child who with the hood in this photo was born in May and was an adult sings.',
    ],
    ['en', 'a shared object', 'The firm from Orla has long bought and sold the old cars.'],
    ['en', 'two nouns', 'The council of the port pays for boats and plans for the future.'],
    ['en', 'a participle of the subject', 'The firm founded in the war and based in Orla brews beer.'],
    ['en', 'the last of several', 'She led the choir, wrote short poems and became known for a song.'],
    ['en', 'a negation', 'The council did not close the pier and moved the boats.'],
    ['en', 'an amount', 'The council closed the pier in Orla and moved 40 boats to Brill.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(secondPredicate, said, language)).toEqual([]);
  });
});
