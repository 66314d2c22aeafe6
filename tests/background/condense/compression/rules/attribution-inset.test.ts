import { describe, expect, it } from 'vitest';
import { attributionInset } from '../../../../../src/background/condense/compression/rules/attribution-inset';
import { cutBy } from '../read-sentence';

describe('attributionInset deletes', () => {
  it.each([
    [
      'en',
      'between subject and verb',
      'The dam, port officials said, was never repaired at all.',
      ', port officials said, → port officials',
    ],
    [
      'en',
      'according to',
      'The dam, according to port officials, was never repaired at all.',
      ', according to port officials, → port officials',
    ],
    [
      'es',
      'según',
      'La presa de Orla, según la policía, fue reparada en mayo.',
      ', según la policía, → la policía',
    ],
    [
      'en',
      'after an opening phrase',
      'In May, port officials said, the dam of Orla broke.',
      ', port officials said → port officials',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(attributionInset, said, language)).toEqual(cut);
  });
});

describe('attributionInset leaves', () => {
  it.each([
    ['en', 'a doubt', 'The dam, according to what may be police, was never repaired.'],
    ['en', 'names nobody', 'The dam of Orla, he said, was never repaired at all.'],
    ['en', 'a pronoun may mean the speaker', 'In recent years, Vane said, he has sold all of it.'],
    ['en', 'part of a longer claim', 'In May, port officials said their client, a bank, was sold.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(attributionInset, said, language)).toEqual([]);
  });
});
