import { describe, expect, it } from 'vitest';
import { attributionTail } from '../../../../../src/background/condense/compression/rules/attribution-tail';
import { cutBy } from '../read-sentence';

describe('attributionTail deletes', () => {
  it.each([
    [
      'en',
      'according to',
      'The dam broke after a week of rain, according to two officials.',
      ', according to two officials → two officials',
    ],
    [
      'en',
      'subject and verb',
      'The dam was broken by a week of rain, police said on Monday.',
      ', police said on Monday → police',
    ],
    [
      'en',
      'whom the speaker quotes',
      'The dam was broken by a week of rain, the Brill Post reported, quoting port officials.',
      ', the Brill Post reported, quoting port officials → the Brill Post',
    ],
    [
      'en',
      'perfect',
      'The dam was broken by a week of rain, engineers have warned.',
      ', engineers have warned → engineers',
    ],
    [
      'en',
      'whom it was told',
      'The dam was broken by a week of rain, port officials told the Brill Post.',
      ', port officials told the Brill Post → port officials',
    ],
    [
      'en',
      'verb first',
      'The dam was broken by a week of rain, said Ada Quill.',
      ', said Ada Quill → Ada Quill',
    ],
    [
      'en',
      'an apposition to the speaker',
      'The dam was broken by a week of rain, said Ada Quill, a clerk of the port.',
      ', said Ada Quill, a clerk of the port → Ada Quill, a clerk of the port',
    ],
    [
      'de',
      'Verb am Ende',
      'Der Hafen wird für zwei Jahre geschlossen, wie die Polizei am Montag mitteilte.',
      ', wie die Polizei am Montag mitteilte → die Polizei',
    ],
    [
      'de',
      'geteiltes Verb',
      'Der Hafen wird für zwei Jahre geschlossen, teilte die Polizei mit.',
      ', teilte die Polizei mit → die Polizei',
    ],
    [
      'fr',
      'le jour avant le sujet',
      'Le port de Orla est fermé pour deux ans, a annoncé lundi la police.',
      ', a annoncé lundi la police → la police',
    ],
    [
      'es',
      'según y verbo',
      'El puerto de Orla fue cerrado por dos años, según informó la policía.',
      ', según informó la policía → la policía',
    ],
    [
      'it',
      'ausiliare',
      'Il porto di Orla è chiuso per due anni, ha annunciato la polizia.',
      ', ha annunciato la polizia → la polizia',
    ],
    [
      'pt',
      'o dia depois',
      'O porto de Orla foi fechado por dois anos, informou a polícia na segunda-feira.',
      ', informou a polícia na segunda-feira → a polícia',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(attributionTail, said, language)).toEqual(cut);
  });
});

describe('attributionTail leaves', () => {
  it.each([
    [
      'en',
      'an amount behind the speaker',
      'The dam was broken by a week of rain, said Ada Quill, a clerk of 34 years.',
    ],
    ['en', 'what happened behind it', 'A bus fell into the river in Orla, police said, killing 12 people.'],
    ['en', 'what the speaker did', 'The bank will be sold to a rival, Vane announced, resigning at once.'],
    [
      'en',
      'what the subject did',
      'The council found that 900 boats, which are a tenth of the fleet, reported a loss of nets in 2017.',
    ],
    ['en', 'goes on with what was done', 'The dam was broken by a week of rain, and Vane reported to him.'],
    ['en', 'names nobody', 'The dam was broken by a week of rain, he said.'],
    ['en', 'a hedge', 'The dam was broken by a week of rain, police believe.'],
    ['en', 'a claim, not a report', 'The dam was broken by a week of rain, Vane claimed.'],
    [
      'en',
      'what the subject did next',
      'The writer copied the novel of a friend, added new scenes and sold it.',
    ],
    ['en', 'says more than who spoke', 'The dam was broken by a week of rain, police said they had found.'],
    ['en', 'words of the speaker', '“We will not leave the old valley”, Vane said.'],
    ['de', 'niemand', 'Der Hafen wird nicht geschlossen, teilte niemand mit.'],
    ['fr', 'un pronom', 'Le port de Orla est fermé pour deux ans, a-t-il déclaré.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(attributionTail, said, language)).toEqual([]);
  });
});
