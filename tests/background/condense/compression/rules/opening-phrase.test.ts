import { describe, expect, it } from 'vitest';
import { openingPhrase } from '../../../../../src/background/condense/compression/rules/opening-phrase';
import { cutBy } from '../read-sentence';

describe('openingPhrase deletes', () => {
  it.each([
    [
      'en',
      'points back',
      'During those talks, Vane called for lower duties on steel.',
      'During those talks,',
    ],
    [
      'en',
      'a time gone by',
      'Earlier on Thursday, Vane called for lower duties on steel.',
      'Earlier on Thursday,',
    ],
    [
      'en',
      'what the subject did',
      'Speaking in Orla, Vane called for lower duties on steel.',
      'Speaking in Orla,',
    ],
    ['fr', 'après la réunion', 'Après la réunion, Vane a demandé des droits plus bas.', 'Après la réunion,'],
    ['es', 'tras la reunión', 'Tras la reunión, Vane pidió aranceles más bajos.', 'Tras la reunión,'],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(openingPhrase, said, language)).toEqual(cut);
  });
});

describe('openingPhrase leaves', () => {
  it.each([
    ['en', 'a name that ends like a participle', 'Waleed Ahmed, 21, is said to lead the port of Orla.'],
    ['en', 'an age after a name', 'Mohammed of Orla, 21, is said to lead the port of Orla.'],
    ['en', 'where it holds', 'In the north, schools were closed for two weeks.'],
    ['en', 'on what terms', 'Under the new rules, members can be suspended for a year.'],
    ['en', 'a basis', 'Based on the map alone, the dam was built in the valley.'],
    ['en', 'the time of an amount', 'So far this year, pirates have attacked many vessels.'],
    ['en', 'what is to come', 'Next week, Vane will call for lower duties on steel.'],
    ['en', 'a pronoun follows', 'Speaking in Orla, he called for lower duties on steel.'],
    ['en', 'a negation', 'Without a word, Vane walked out of the meeting.'],
    ['de', 'das Verb stünde vorn', 'Nach dem Treffen, das lange dauerte, reiste Vane ab.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(openingPhrase, said, language)).toEqual([]);
  });
});
