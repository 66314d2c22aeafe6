import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

type Case = readonly [language: string, text: string, claim: string];

describe('a person is not the one after whom they are named', () => {
  test.each<readonly [...Case, said: string]>([
    [
      'de',
      'Der Stellvertreter des Bürgermeisters eröffnete die Brücke.',
      'Der Bürgermeister eröffnete die Brücke.',
      'Stellvertreter des Bürgermeisters',
    ],
    [
      'de',
      'Die Ehefrau des Präsidenten kam am Montag.',
      'Der Präsident kam am Montag.',
      'Ehefrau des Präsidenten',
    ],
    [
      'en',
      'The wife of the president came to Eskby.',
      'The president came to Eskby.',
      'wife of the president',
    ],
    ['en', 'Police arrested a rival of Ada Pell in May.', 'Police arrested Ada Pell in May.', 'rival of Ada'],
    ['en', 'The mayor’s deputy opened the bridge.', 'The mayor opened the bridge.', 'mayor’s deputy'],
    ['fr', 'L’adjointe du maire a inauguré le pont.', 'Le maire a inauguré le pont.', 'adjointe du maire'],
    [
      'fr',
      'L’épouse du président a visité le port.',
      'Le président a visité le port.',
      'épouse du président',
    ],
    [
      'es',
      'El teniente de alcalde inauguró el puente.',
      'El alcalde inauguró el puente.',
      'teniente de alcalde',
    ],
    [
      'it',
      'La moglie del sindaco ha aperto il ponte.',
      'Il sindaco ha aperto il ponte.',
      'moglie del sindaco',
    ],
    ['pt', 'A mulher do prefeito inaugurou a ponte.', 'O prefeito inaugurou a ponte.', 'mulher do prefeito'],
    [
      'nl',
      'De plaatsvervanger van de burgemeester opende de brug.',
      'De burgemeester opende de brug.',
      'plaatsvervanger van de burgemeester',
    ],
    [
      'sv',
      'Borgmästarens fru öppnade bron i Eskby.',
      'Borgmästaren öppnade bron i Eskby.',
      'Borgmästarens fru',
    ],
    ['pl', 'Zastępca burmistrza otworzył most.', 'Burmistrz otworzył most.', 'Zastępca burmistrza'],
    ['ru', 'Заместитель министра посетил Осинск.', 'Министр посетил Осинск.', 'Заместитель министра'],
    ['uk', 'Заступник міністра відвідав Осинськ.', 'Міністр відвідав Осинськ.', 'Заступник міністра'],
  ])('%s: %s, not: %s', (language, text, claim, said) => {
    const check = grounderFor({ text, language });
    expect(check(text)).toMatchObject({ kind: 'supported' });
    expect(check(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'opposite', said })]),
    });
  });

  test.each<Case>([
    ['en', 'He told his wife the president had resigned.', 'The president had resigned.'],
    [
      'en',
      'The wife of the president came.\nThe president stayed in Eskby.',
      'The president stayed in Eskby.',
    ],
    ['en', 'The wife of the president came to Eskby.', 'The president’s wife came to Eskby.'],
    ['en', 'The board of Acme approved the sale on Monday.', 'Acme approved the sale on Monday.'],
    ['en', 'A spokesman for the ministry rejected the plan.', 'The ministry rejected the plan.'],
    ['en', 'His wife, the president of Acme, came to Eskby.', 'The president of Acme came to Eskby.'],
    ['de', 'Seine Ehefrau Anna Wolf kam nach Kirchau.', 'Anna Wolf kam nach Kirchau.'],
    ['de', 'Der Stellvertreter des Bürgermeisters kam.', 'Der stellvertretende Bürgermeister kam.'],
    ['ru', 'Его жена Анна Волк посетила Осинск.', 'Анна Волк посетила Осинск.'],
  ])('%s: %s, so: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});
