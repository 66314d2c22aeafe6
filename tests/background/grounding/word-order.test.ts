import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

type Case = readonly [language: string, text: string, claim: string];

describe('a phrase that shows its role may stand anywhere', () => {
  test.each<Case>([
    [
      'de',
      'Den Vertrag unterzeichnete der Minister am Montag.',
      'Der Minister unterzeichnete den Vertrag am Montag.',
    ],
    ['de', 'Den Vertrag unterzeichnete der Minister am Montag.', 'Der Minister unterzeichnete den Vertrag.'],
    ['de', 'Dem Bürgermeister half die Polizei am Montag.', 'Die Polizei half dem Bürgermeister am Montag.'],
    ['de', 'Der Umsatz stieg auf 40 Millionen Euro.', 'Auf 40 Millionen Euro stieg der Umsatz.'],
    [
      'de',
      'In Kirchau sind am Montag drei Menschen gestorben.',
      'Drei Menschen sind am Montag in Kirchau gestorben.',
    ],
    ['de', 'Wegen des Sturms wurde die Brücke gesperrt.', 'Die Brücke wurde wegen des Sturms gesperrt.'],
    [
      'de',
      'Am Montag brach der Damm, weil der Fluss stieg.',
      'Weil der Fluss stieg, brach am Montag der Damm.',
    ],
    ['nl', 'Maandag heeft de stad de brug gesloten.', 'De stad heeft maandag de brug gesloten.'],
    ['sv', 'På måndagen stängde kommunen bron i Eskby.', 'Kommunen stängde bron i Eskby på måndagen.'],
    ['da', 'I mandags lukkede kommunen broen i Eskby.', 'Kommunen lukkede broen i Eskby i mandags.'],
    ['pl', 'Umowę podpisał minister w poniedziałek.', 'Minister podpisał umowę w poniedziałek.'],
    ['ru', 'Министр обвинил директора в понедельник.', 'Директора обвинил министр в понедельник.'],
    ['uk', 'Угоду підписав міністр у понеділок.', 'Міністр підписав угоду в понеділок.'],
    ['nl', 'Zondag kiest Tarnholt een nieuwe raad.', 'Tarnholt kiest zondag een nieuwe raad.'],
    [
      'it',
      'Quattro persone sono rimaste ferite nell’incidente vicino a Velmare.',
      'Nell’incidente vicino a Velmare sono rimaste ferite quattro persone.',
    ],
    ['es', 'Al alcalde criticó el juez en Puertalba.', 'El juez criticó al alcalde en Puertalba.'],
    [
      'en',
      'Nearly 400 people were injured when the train derailed near Eskby.',
      'A train derailment near Eskby injured nearly 400 people.',
    ],
  ])('%s: %s, as: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });
});

test('with another verb, subject and object may change places', () => {
  const text = 'Der Verein entließ den Trainer am Montag in Kirchau.';
  const claim = 'Den Verein verließ der Trainer am Montag in Kirchau.';
  const { support } = grounderFor({ text, language: 'de' })(claim);
  expect(support).toBeGreaterThan(0.1);
});

describe('who did it and to whom must not be exchanged', () => {
  test.each<Case>([
    [
      'de',
      'Der Minister verklagte den Verleger in Kirchau.',
      'Den Minister verklagte der Verleger in Kirchau.',
    ],
    ['de', 'Den Hund biss der Mann in Kirchau.', 'Der Hund biss den Mann in Kirchau.'],
    [
      'de',
      'Der Minister verklagte den Verleger in Kirchau.',
      'Der Verleger verklagte den Minister in Kirchau.',
    ],
    [
      'de',
      'Die Gewerkschaft verklagte die Firma in Kirchau.',
      'Die Firma verklagte die Gewerkschaft in Kirchau.',
    ],
    [
      'nl',
      'De minister klaagde de uitgever aan in Tarnholt.',
      'De uitgever klaagde de minister aan in Tarnholt.',
    ],
    ['ru', 'Министр обвинил директора в понедельник.', 'Директор обвинил министра в понедельник.'],
    ['uk', 'Міністр звинуватив директора у крадіжці.', 'Директор звинуватив міністра у крадіжці.'],
    ['pl', 'Acme kupiła Nordlink w maju za 40 mln euro.', 'Nordlink kupiła Acme w maju za 40 mln euro.'],
    ['es', 'El juez criticó al alcalde en Puertalba.', 'Al juez criticó el alcalde en Puertalba.'],
    ['fr', 'Le maire a poursuivi le juge à Valbrune.', 'Le juge a poursuivi le maire à Valbrune.'],
  ])('%s: %s, not: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([expect.objectContaining({ kind: 'roles' })]),
    });
  });
});
