import { describe, expect, it } from 'vitest';
import { openingClause } from '../../../../../src/background/condense/compression/rules/opening-clause';
import { cutBy } from '../read-sentence';

describe('openingClause deletes', () => {
  it.each([
    ['en', 'After weeks of calm, clashes broke out in several parts of Orla.', 'After weeks of calm,'],
    ['en', 'As the rain began, the crew left the pier for the town.', 'As the rain began,'],
    ['en', 'While Quill stayed in Orla, the council has closed the port.', 'While Quill stayed in Orla,'],
    ['en', 'With the storm over, Vane went back to the mill in Brill.', 'With the storm over,'],
    ['fr', 'Après des semaines de calme, Quill a fermé le port de la ville.', 'Après des semaines de calme,'],
    ['es', 'Tras semanas de calma, Quill cerró el puerto de la ciudad.', 'Tras semanas de calma,'],
    ['it', 'Dopo settimane di calma, Quill ha chiuso il porto della città.', 'Dopo settimane di calma,'],
    ['pt', 'Após semanas de calma, Quill fechou o porto da cidade.', 'Após semanas de calma,'],
  ])('%s: %s', (language, said, cut) => {
    expect(cutBy(openingClause, said, language)).toEqual([cut]);
  });
});

describe('openingClause leaves', () => {
  it.each([
    ['en', 'too little after it', 'After a few days, the bank closed down again.'],
    [
      'en',
      'a participle as subject',
      'Amid growing dislike of the old bank, abandoning boats allowed Vane to sell the port again.',
    ],
    [
      'en',
      'a pronoun of the first person',
      'When the mayor finally left the port, I told the man in charge of it what happened.',
    ],
    [
      'en',
      'a long one',
      'Despite all reports by the council that urged the bank to sell its boats and its two old piers in the port, officials made no changes to the rules.',
    ],
    ['en', 'a negation', 'After the crew had not been paid, the council closed the port of Orla.'],
    ['en', 'an amount', 'After 40 boats sank, the council closed the port of Orla.'],
    [
      'en',
      'a pronoun that means the opening’s',
      'After Vane was ill, the council made him a judge of the port.',
    ],
    ['en', 'an inset after it', 'After the storm, Vane said, the dam broke in the night.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(openingClause, said, language)).toEqual([]);
  });
});
