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
      'past participle',
      'Vane left the town after the war, weakened by hunger.',
      ', weakened by hunger',
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

describe('closingAside finds the main verb', () => {
  it.each([
    [
      'before the embedded clause, unlisted',
      'The new work involves three kinds of wasps that lay eggs in flies, letting the young feed on them.',
      ', letting the young feed on them',
    ],
    [
      'contracted with the subject',
      'They’re sure that the new bridge of Orla is good for everyone, leaving the old ferry to the gulls.',
      ', leaving the old ferry to the gulls',
    ],
    [
      'after the embedded clause',
      'The clerk who stole the boat was arrested near the bank of Orla, ending the search.',
      ', ending the search',
    ],
  ])('%s: %s', (_where, said, cut) => {
    expect(cutBy(closingAside, said)).toEqual([cut]);
  });
});

describe('closingAside leaves', () => {
  it.each([
    [
      'en',
      'what both were for',
      'The firm trained the crew of the port and a diver, as well as the clerks to lift the wreck.',
    ],
    [
      'en',
      'what both were for',
      'The firm used a boat and a crane in the port, along with a diver to lift the wreck.',
    ],
    [
      'en',
      'all that is asked',
      'The police of Orla are asking what happened, who did it and why it matters to the town.',
    ],
    [
      'en',
      'all that is asked',
      'The police of Orla are asking what happened, where it was and when it began in the town.',
    ],
    [
      'fr',
      'tout ce qui est demandé',
      'Le rapport explique ce qui est arrivé, qui l’a fait et pourquoi cela compte.',
    ],
    [
      'en',
      'who said it all stands behind',
      'Quill was sent to spy on the port of Orla, the town where the fires began, the paper Brill Post reported.',
    ],
    [
      'en',
      'the main clause goes on after it',
      'The output of Orla beat forecasts and the surplus, combined with some worries over demand, sent prices lower.',
    ],
    [
      'en',
      'goes on with a noun phrase',
      'Three fires have been reported in Orla, sparking wide fears of a wave, though officials call the risk low.',
    ],
    [
      'en',
      'joined to what stands before',
      'The bank shelved its plans after people grew wary of its losses, and its boats were sold.',
    ],
    [
      'en',
      'the end of a way at sea',
      'The firm moves its crew from a vessel that is full of fish, to a boat that sets out.',
    ],
    ['en', 'nouns in -ing', 'The old house in Orla has its own yoga hall, swimming pool and hot tub.'],
    ['de', 'um zu', 'Fünf Tage werden in Orla benötigt, um eine einzige Tasche herzustellen.'],
    [
      'en',
      'what an inset parts from its noun',
      'Vane is the third singer from Orla, after Quill and Bo, to be a star.',
    ],
    ['en', 'the main clause comes last', 'When the dam broke, flooding the old town, all residents fled.'],
    ['en', 'one of several verbs', 'The talks are aimed at exposing, punishing and ending the trade.'],
    ['en', 'adjectives in a row', 'Witnesses told the court that Vane was a friendly, outgoing child.'],
    ['en', 'nouns in a row', 'The firm has grown in sectors like travel, music, publishing and retailing.'],
    ['en', 'cleft', 'But it is the owner of the bank, Vane, who has to pay.'],
    ['en', 'goes on after an aside', 'The rule requires Ada Quill, who is ill, to leave the port.'],
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
      'pt',
      'lista',
      'Os vizinhos foram pedir a reforma do mercado de Porto Claro, o fecho do cais e a renúncia do prefeito.',
    ],
    [
      'pt',
      'duas partes',
      'Duas coisas foram claras: primeiro, que a ponte caiu; segundo, que os vizinhos pagam a conta.',
    ],
    [
      'en',
      'the verb of the clause before the aside',
      'The sale was stopped after the founder and the bank, Hallis Capital, ended in court.',
    ],
    [
      'en',
      'goes on after a part without a verb',
      'A builder was killed and others hurt, one of them badly, in the collapse of a house.',
    ],
    [
      'it',
      'dopo un inciso',
      'Un operaio è morto e altri sono rimasti feriti, uno dei quali in modo grave, nel crollo di un solaio.',
    ],
    [
      'it',
      'dopo chi è morto',
      'Due persone sono morte, un uomo e una donna, in un incidente stradale nel centro di Orla.',
    ],
    [
      'es',
      'tras un inciso',
      'Un obrero murió y otros resultaron heridos, uno de ellos de gravedad, en el derrumbe de un edificio.',
    ],
    [
      'pt',
      'depois de um aposto',
      'Um operário morreu e outros ficaram feridos, um deles com gravidade, no desabamento de um prédio.',
    ],
    [
      'fr',
      'après une incise',
      'Le maire a été condamné, avec son frère, pour le détournement de fonds publics de la commune.',
    ],
    ['en', 'amount', 'The river burst its banks in Orla, leaving 40 people homeless.'],
    [
      'en',
      'the main verb, as the one before is embedded',
      'The Orla camp, so close to the border that guards can hear the guns at night, sprouted up as a refuge.',
    ],
    [
      'en',
      'the claim after its source',
      'According to the notes which have been collected from clerks in Orla, screening for leaks was found to be useful.',
    ],
    [
      'en',
      'what goes on after a clause between commas',
      'The mayor praised the ruling, one day after he was convicted of theft, as a victory for the people.',
    ],
  ])('%s, %s: %s', (language, _reason, said) => {
    expect(cutBy(closingAside, said, language)).toEqual([]);
  });
});
