import { describe, expect, it } from 'vitest';
import { closingAside } from '../../../../../src/background/condense/compression/rules/closing-aside';
import { cutBy } from '../read-sentence';

describe('closingAside deletes', () => {
  it.each([
    [
      'en',
      'up to where the clause goes on',
      'Vane left the car in the street near the mill, where he works, for some weeks.',
      ', where he works,',
    ],
    [
      'en',
      'relative clause',
      'Rescuers reached the village of Brill, which lies in a valley.',
      ', which lies in a valley',
    ],
    [
      'en',
      'participle',
      'The river Orla burst its banks, leaving the town under water.',
      ', leaving the town under water',
    ],
    ['en', 'examples', 'Vane called for lower duties on metals, including steel.', ', including steel'],
    [
      'en',
      'clause',
      'Vane called for lower duties on steel, while Quill left the room.',
      ', while Quill left the room',
    ],
    [
      'en',
      'adjunct',
      'Vane called for lower duties on steel, in a speech to the port.',
      ', in a speech to the port',
    ],
    [
      'en',
      'apposition',
      'The search was led by Ada Quill, a farmer from the north.',
      ', a farmer from the north',
    ],
    [
      'fr',
      'participe',
      'La rivière est sortie de son lit en mai, laissant la ville sous les eaux.',
      ', laissant la ville sous les eaux',
    ],
    [
      'es',
      'gerundio',
      'El río se desbordó en mayo, dejando la ciudad bajo el agua.',
      ', dejando la ciudad bajo el agua',
    ],
    [
      'it',
      'gerundio',
      'Il fiume è uscito dagli argini a maggio, lasciando la città sotto l’acqua.',
      ', lasciando la città sotto l’acqua',
    ],
    [
      'pt',
      'gerúndio',
      'O rio transbordou em maio, deixando a cidade debaixo de água.',
      ', deixando a cidade debaixo de água',
    ],
  ])('%s, %s: %s', (language, _reason, said, ...cut) => {
    expect(cutBy(closingAside, said, language)).toEqual(cut);
  });
});

describe('closingAside leaves', () => {
  it.each([
    [
      'en',
      'a list that opens like a participle',
      'Many people left flowers, stuffed animals and notes at the gate.',
    ],
    [
      'en',
      'a list of nouns in -ing',
      'The house has its own music room, swimming pool, and a garden with hammocks.',
    ],
    [
      'en',
      'what an inset parts from its noun',
      'Vane is the third singer from Orla, after Quill and Bo, to be a star.',
    ],
    ['en', 'the end of a way', 'They move the crew from a full boat, to an empty one.'],
    ['en', 'condition', 'The strike will begin on Monday, unless the talks succeed.'],
    ['en', 'the clause is not whole', 'Officials said on Monday that in May, after a fire, the pier closed.'],
    ['en', 'the main clause comes last', 'When the dam broke, flooding the old town, all residents fled.'],
    [
      'en',
      'gerunds in a row',
      'The party has plans for raising taxes on oil, cutting rents and closing ports.',
    ],
    ['en', 'one of several verbs', 'The talks are aimed at exposing, punishing and ending the trade.'],
    ['en', 'adjectives in a row', 'Witnesses told the court that Vane was a friendly, outgoing child.'],
    ['en', 'nouns in a row', 'The firm has grown in sectors like travel, music, publishing and retailing.'],
    ['en', 'cleft', 'But it is the owner of the bank, Vane, who has to pay.'],
    ['en', 'goes on after an aside', 'The rule requires Ada Quill, who is ill, to leave the port.'],
    [
      'en',
      'goes on with that',
      'In the end the long failure of the dam, coupled with rain, that ruined the town.',
    ],
    [
      'en',
      'goes on after an apposition',
      'Police charged Bo Vane, a clerk of the port, in the death of a guard.',
    ],
    [
      'en',
      'hangs on the noun',
      'The paper printed pictures of a clerk, with a red hat, opening the gate of the port.',
    ],
    [
      'en',
      'joined between commas',
      'The vote will have the captains, and perhaps the crews involved, cheering at the mere thought.',
    ],
    [
      'en',
      'phrases in a row',
      'The guard found papers of all kinds, to letters from the old mayor, to notes on the gate.',
    ],
    [
      'pt',
      'lista',
      'Os vizinhos foram pedir a reforma do mercado de Porto Claro, o fecho do cais e a renúncia do prefeito.',
    ],
    [
      'pt',
      'duas partes',
      'Duas coisas foram claras: primeiro, que a ponte caiu; segundo, que os vizinhos pagam a conta.',
    ],
    ['en', 'amount', 'The river burst its banks in Orla, leaving 40 people homeless.'],
    ['de', 'kann einschränken', 'Die Polizei sucht das Auto des Mannes, mit dem er floh.'],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(closingAside, said, language)).toEqual([]);
  });
});
