import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/model/span';
import { keptText } from '../../../../src/model/fact';
import { compress, variantsOf } from '../../../../src/background/condense/compression/compress';
import { readSentence } from './read-sentence';

/** The fact with the most that the rules cut: every cut counts as cheap. */
function factOf(said: string, language: string): { fact: string; speaker: string | undefined } {
  const { text, table, sentence } = readSentence(said, language);
  const { kept, speaker } = compress(text, sentence, table, ({ start, end }) =>
    end - start === text.length ? 1 : 0,
  );
  return {
    fact: keptText(text, kept),
    speaker: speaker === undefined ? undefined : text.slice(speaker.start, speaker.end),
  };
}

describe('compress cuts', () => {
  it.each([
    [
      'en',
      'dateline',
      'ORLA, April 24 (Nutwire) – The dam broke after a week of rain.',
      'The dam broke after a week of rain.',
    ],
    [
      'en',
      'dateline',
      '(NNW) -- The harbour of Orla will close for two years.',
      'The harbour of Orla will close for two years.',
    ],
    [
      'en',
      'one full stop is enough',
      'The bank will lead the market in the U.S., the mayor said.',
      'The bank will lead the market in the U.S.',
    ],
    [
      'en',
      'connective',
      'However, the court in Orla threw out the case.',
      'The court in Orla threw out the case.',
    ],
    [
      'en',
      'connective',
      'But the court in Orla threw out the case.',
      'The court in Orla threw out the case.',
    ],
    [
      'en',
      'connective',
      'Meanwhile, Vane bought the bank for $3 million.',
      'Vane bought the bank for $3 million.',
    ],
    [
      'en',
      'points back',
      'During those talks, Vane called for lower duties on steel.',
      'Vane called for lower duties on steel.',
    ],
    [
      'en',
      'brackets',
      'Ada Quill (pictured) won the race in two hours.',
      'Ada Quill won the race in two hours.',
    ],
    [
      'en',
      'age',
      'Ada Quill, 34, was elected mayor of Orla in May.',
      'Ada Quill was elected mayor of Orla in May.',
    ],
    [
      'en',
      'apposition',
      'Ada Quill, a farmer from the north, was elected mayor of Orla.',
      'Ada Quill was elected mayor of Orla.',
    ],
    [
      'en',
      'relative clause',
      'Vane, who studied law in Orla, will lead the bank from May.',
      'Vane will lead the bank from May.',
    ],
    [
      'en',
      'relative clause',
      'The firm, whose shares fell, will close two plants.',
      'The firm will close two plants.',
    ],
    [
      'en',
      'closing relative clause',
      'Rescuers reached the village of Brill, which lies in a valley.',
      'Rescuers reached the village of Brill.',
    ],
    [
      'en',
      'participle',
      'The river Orla burst its banks in May, leaving the town under water.',
      'The river Orla burst its banks in May.',
    ],
    [
      'en',
      'stray full stop',
      'A woman who . lives in Orla won the prize of . the town.',
      'A woman who lives in Orla won the prize of the town.',
    ],
    ['en', 'dashes', 'The dam – the oldest in the valley – was built in 1902.', 'The dam was built in 1902.'],
    [
      'de',
      'brackets',
      'Ada Quill (34) gewann am Sonntag die Wahl in Orla.',
      'Ada Quill gewann am Sonntag die Wahl in Orla.',
    ],
    [
      'fr',
      'connective',
      'Cependant, le port de Orla ferme pour deux ans.',
      'Le port de Orla ferme pour deux ans.',
    ],
    [
      'fr',
      'brackets',
      'Ada Quill (photo) a remporté la course de Orla.',
      'Ada Quill a remporté la course de Orla.',
    ],
    [
      'es',
      'connective',
      'Sin embargo, el puerto de Orla cierra dos años.',
      'El puerto de Orla cierra dos años.',
    ],
    [
      'es',
      'brackets',
      'Ada Quill (en la foto) ganó la carrera de Orla.',
      'Ada Quill ganó la carrera de Orla.',
    ],
    [
      'it',
      'connective',
      'Tuttavia, il porto di Orla chiude per due anni.',
      'Il porto di Orla chiude per due anni.',
    ],
    [
      'it',
      'brackets',
      'Ada Quill (nella foto) ha vinto la gara di Orla.',
      'Ada Quill ha vinto la gara di Orla.',
    ],
    [
      'pt',
      'connective',
      'No entanto, o porto de Orla fecha por dois anos.',
      'O porto de Orla fecha por dois anos.',
    ],
    [
      'pt',
      'brackets',
      'Ada Quill (na foto) venceu a corrida de Orla.',
      'Ada Quill venceu a corrida de Orla.',
    ],
  ])('%s, %s: %s', (language, _reason, said, fact) => {
    expect(factOf(said, language).fact).toBe(fact);
  });
});

describe('compress keeps who said it beside the fact', () => {
  it.each([
    [
      'en',
      'The dam broke after a week of rain, according to two officials who were not authorised to speak.',
      'The dam broke after a week of rain.',
      'two officials who were not authorised to speak',
    ],
    [
      // It opens with "who": nobody is named before.
      'en',
      'The dam broke after a week of rain, according to who was asked.',
      'The dam broke after a week of rain, according to who was asked.',
      undefined,
    ],
    [
      'en',
      'The dam broke after a week of rain, according to two officials.',
      'The dam broke after a week of rain.',
      'two officials',
    ],
    [
      'en',
      'The dam was broken by a week of rain, police said on Monday.',
      'The dam was broken by a week of rain.',
      'police',
    ],
    [
      'en',
      'The dam was broken by a week of rain, said Ada Quill.',
      'The dam was broken by a week of rain.',
      'Ada Quill',
    ],
    [
      'de',
      'Der Hafen wird für zwei Jahre geschlossen, sagte Ada Quill.',
      'Der Hafen wird für zwei Jahre geschlossen.',
      'Ada Quill',
    ],
    [
      'fr',
      'Le port de Orla est fermé pour deux ans, selon la police.',
      'Le port de Orla est fermé pour deux ans.',
      'la police',
    ],
    [
      'es',
      'El puerto de Orla fue cerrado por dos años, según la policía.',
      'El puerto de Orla fue cerrado por dos años.',
      'la policía',
    ],
    [
      'it',
      'Il porto di Orla è chiuso per due anni, secondo la polizia.',
      'Il porto di Orla è chiuso per due anni.',
      'la polizia',
    ],
    [
      'pt',
      'O porto de Orla foi fechado por dois anos, segundo a polícia.',
      'O porto de Orla foi fechado por dois anos.',
      'a polícia',
    ],
  ])('%s: %s', (language, said, fact, speaker) => {
    expect(factOf(said, language)).toEqual({ fact, speaker });
  });
});

describe('compress leaves whole', () => {
  it.each([
    ['en', 'a speaker without a name would be lost', 'The dam was broken by a week of rain, he said.'],
    ['en', 'quotation', '“We will not leave the valley, whatever comes,” Vane said.'],
    ['en', 'negation in the aside', 'Vane, who was not in the car, called the police at once.'],
    ['en', 'hedge in the aside', 'The driver, who was allegedly drunk, called the police at once.'],
    ['en', 'condition', 'The strike will begin on Monday, unless the talks succeed.'],
    ['en', 'condition', 'The strike will begin on Monday, if the talks fail.'],
    ['en', 'condition', 'The meeting will take place on May 1, pending word from Brill.'],
    ['en', 'restriction without a comma', 'The man who stole the boat was arrested in Orla.'],
    ['en', 'list', 'Vane, a baker, a tailor, two clerks, and Quill were freed.'],
    ['en', 'opposite claim', 'Vane called for talks, but Quill said there would be none.'],
    ['en', 'part of a date', 'The treaty was signed on May 1, Brill time.'],
    ['en', 'part of a name', 'The bank of Quill, Vane and Sons was sold in May.'],
    ['en', 'so far is no connective', 'So far the search has found two boats.'],
    ['en', 'hedge in brackets', 'The driver (allegedly drunk) called the police at once.'],
    ['en', 'units', 'The wall is 3.5 metres high and weighs 40 tonnes.'],
    ['de', 'relative clauses may restrict', 'Der Mann, der das Boot stahl, wurde in Orla gefasst.'],
    ['de', 'the verb would come first', 'Allerdings bleibt der Hafen in Orla zwei Jahre geschlossen.'],
    ['de', 'negation', 'Der Hafen wird nicht geschlossen, teilte niemand mit.'],
    ['de', 'hedge', 'Der Fahrer soll angeblich betrunken gewesen sein.'],
    ['de', 'condition', 'Der Streik beginnt am Montag, falls die Gespräche scheitern.'],
    ['fr', 'negation', 'Vane, qui n’était pas dans la voiture, a appelé la police.'],
    ['fr', 'hedge', 'Le conducteur aurait pris la fuite après le choc.'],
    ['fr', 'quotation', '« Nous resterons dans la vallée », a déclaré Ada Quill.'],
    ['es', 'hedge', 'El conductor, quien presuntamente huyó, fue detenido en Orla.'],
    ['es', 'condition', 'La huelga empieza el lunes, si fracasan las conversaciones.'],
    ['es', 'quotation', '«Nos quedamos en el valle», dijo Ada Quill.'],
    ['it', 'hedge', 'Il conducente (presunto colpevole) è stato fermato a Orla.'],
    ['it', 'condition', 'Lo sciopero è fissato per lunedì, se i colloqui falliscono.'],
    ['pt', 'hedge', 'O condutor (alegadamente bêbado) foi detido em Orla.'],
    ['pt', 'condition', 'A greve é na segunda-feira, se as conversas falharem.'],
    ['ja', 'no table', '首相は東京で、記者団に辞任を表明した。'],
    ['sv', 'no table', 'Hamnen i Orla, som byggdes 1902, stängs i två år.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(factOf(said, language)).toEqual({ fact: said, speaker: undefined });
  });
});

describe('variantsOf', () => {
  const variants = (said: string, worthOf: () => number): readonly string[] => {
    const { text, table, sentence } = readSentence(said, 'en');
    return variantsOf(text, sentence, table, worthOf).map(({ kept }) => keptText(text, kept));
  };

  it('offers a sentence whole and shortened, the longest first', () => {
    expect(variants('Vane, who studied law in Orla, will lead the bank from May.', () => 1)).toEqual([
      'Vane, who studied law in Orla, will lead the bank from May.',
      'Vane will lead the bank from May.',
    ]);
  });

  it('removes what says nothing from all of them', () => {
    expect(variants('However, Vane, who studied law in Orla, will lead the bank.', () => 1)).toEqual([
      'Vane, who studied law in Orla, will lead the bank.',
      'Vane will lead the bank.',
    ]);
  });

  it('keeps the day when it could not be shown beside the fact', () => {
    const { text, table, sentence } = readSentence('Vane was elected on Sunday by the council.', 'en');
    const said = (mayTakeDay: boolean): readonly string[] =>
      variantsOf(text, sentence, table, () => 1, mayTakeDay).map(({ kept }) => keptText(text, kept));
    expect(said(false)).toEqual(['Vane was elected on Sunday by the council.']);
    expect(said(true)).toContain('Vane was elected by the council.');
  });

  it('offers only one when nothing can be cut', () => {
    expect(variants('The wall is 3.5 metres high and weighs 40 tonnes.', () => 1)).toHaveLength(1);
  });
});

describe('compress keeps the day beside the fact', () => {
  const dayOf = (said: string, language: string): string | undefined => {
    const { text, table, sentence } = readSentence(said, language);
    const worthOf = ({ start, end }: Span): number => (end - start === text.length ? 1 : 0);
    const { day } = compress(text, sentence, table, worthOf);
    return day === undefined ? undefined : text.slice(day.start, day.end).trim();
  };

  it.each([
    ['en', 'Ada Quill was elected on Sunday by the council.', 'on Sunday'],
    ['en', 'Earlier on Thursday, the council of Orla closed the old pier.', 'Earlier on Thursday,'],
    ['es', 'Ada Quill fue elegida alcaldesa el domingo en Orla.', 'el domingo'],
    // The day of what was seen, not of the search.
    ['en', 'Vane left the town that was flooded on Sunday by the river.', undefined],
    ['en', 'Ada Quill was elected by the council of Orla.', undefined],
  ])('%s: %s', (language, said, day) => {
    expect(dayOf(said, language)).toBe(day);
  });
});

describe('who is quoted', () => {
  it.each([
    ['at the end', 'The old pier of Orla was closed “for good” on Monday, police said.', 'police said'],
    [
      'in the middle',
      'The old pier, police said, was closed in Orla “for good” after the storm.',
      'police said',
    ],
    ['at the start', 'According to the police, the old pier of Orla was closed “for good”.', 'police'],
  ])('stays in the fact %s', (_, said, who) => {
    const { fact, speaker } = factOf(said, 'en');
    expect(fact).toContain(who);
    expect(speaker).toBeUndefined();
  });

  it('is the fact’s speaker when nothing is quoted', () => {
    const { fact, speaker } = factOf('The old pier of Orla was closed after the storm, police said.', 'en');
    expect(fact).toBe('The old pier of Orla was closed after the storm.');
    expect(speaker).toBe('police');
  });
});
