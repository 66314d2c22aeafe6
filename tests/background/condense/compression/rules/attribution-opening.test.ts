import { describe, expect, it } from 'vitest';
import { attributionOpening } from '../../../../../src/background/condense/compression/rules/attribution-opening';
import { cutBy } from '../read-sentence';

describe('attributionOpening deletes', () => {
  it.each([
    [
      'en',
      'according to',
      'According to the port, the dam is being repaired by the council.',
      'According to the port, → the port',
    ],
    [
      'fr',
      'selon',
      'Selon la police, le port de Orla est fermé pour deux ans.',
      'Selon la police, → la police',
    ],
    [
      'it',
      'secondo',
      'Secondo la polizia, il porto di Orla è chiuso per due anni.',
      'Secondo la polizia, → la polizia',
    ],
    [
      'es',
      'según, con su verbo',
      'Según informó la policía, el puerto de Orla está cerrado por dos años.',
      'Según informó la policía, → la policía',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(attributionOpening, said, language)).toEqual(cut);
  });
});

describe('attributionOpening leaves', () => {
  it.each([
    ['en', 'said that', 'Port officials said on Monday that the dam is safe for ten years.'],
    ['es', 'dijo que', 'La policía dijo que el puerto de Orla está cerrado por dos años.'],
    ['es', 'nadie', 'Según se conoció ayer, el puerto de Orla está cerrado por dos años.'],
    ['pt', 'disse que', 'A polícia disse que o porto de Orla está fechado por dois anos.'],
    ['en', 'a tense further back', 'Port officials said on Monday that the dam was safe for years.'],
    ['en', 'a pronoun may mean the speaker', 'Vane said on Monday that the port is closed to all his boats.'],
    ['en', 'the speaker does more', 'Vane said that the port is closed for a year and declined to say more.'],
    ['en', 'a claim', 'Vane claimed on Monday that the dam is safe for ten years.'],
    ['en', 'no that', 'Vane said on Monday the dam is safe for ten years.'],
    ['de', 'das Verb stünde vorn', 'Nach Angaben der Polizei wurde in Orla niemand verletzt.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(attributionOpening, said, language)).toEqual([]);
  });
});
