import { expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

const FR =
  'Un incendie a détruit samedi un entrepôt à Velmare, dans l’Aurac. ' +
  'Le procureur de Velmare a ouvert une enquête.';
const IT =
  'Un incendio ha distrutto sabato un deposito di Velmare, nella valle dell’Aurac. ' +
  'La procura di Velmare ha aperto un’inchiesta.';

test.each([
  ['fr', FR, 'L’entrepôt détruit par l’incendie est à Velmare.'],
  ['fr', FR, 'Un entrepôt a été détruit à Velmare (Aurac) samedi.'],
  ['it', IT, 'L’incendio del deposito di Velmare è avvenuto sabato.'],
  ['it', IT, 'L’inchiesta della procura riguarda l’incendio.'],
])('an elided article is no part of the word: %s: %s', (language, text, claim) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
});

test.each([
  ['fr', 'Le maire d’Aurac a ouvert le pont.', 'Le maire d’Orvel a ouvert le pont.', 'Orvel'],
  ['it', 'Il sindaco dell’Aurac ha aperto il ponte.', 'Il sindaco dell’Orvel ha aperto il ponte.', 'Orvel'],
])('a name after an elided word is checked: %s: %s', (language, text, claim, claimed) => {
  expect(grounderFor({ text, language })(claim)).toMatchObject({
    kind: 'unsupported',
    problems: expect.arrayContaining([expect.objectContaining({ kind: 'name', claimed })]),
  });
});

test('an apostrophe inside a name splits nothing', () => {
  const check = grounderFor({ text: "Sean O'Dell doesn't run the port.", language: 'en' });
  expect(check("Sean O'Dell doesn't run the port.")).toMatchObject({ kind: 'supported', support: 1 });
});
