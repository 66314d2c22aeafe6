import { describe, expect, test } from 'vitest';
import { grounderFor } from '../../../src/background/grounding';

type Case = readonly [language: string, text: string, claim: string];

describe('what is to come is not accepted as done', () => {
  test.each<readonly [...Case, word: string]>([
    ['en', 'The court will rule on Friday on the pier.', 'The court ruled on Friday on the pier.', 'will'],
    ['en', 'The minister will resign in May.', 'The minister resigned in May.', 'will'],
    ['en', 'The minister will resign in May.', 'The minister has resigned.', 'will'],
    ['en', 'The pier will be closed in May.', 'The pier was closed in May.', 'will'],
    ['en', 'Acme will win the contract in May.', 'Acme won the contract in May.', 'will'],
    ['en', 'The firm is to close its plant in Eskby.', 'The firm closed its plant in Eskby.', 'is'],
    ['en', 'The council is due to vote on Monday.', 'The council voted on Monday.', 'due'],
    [
      'de',
      'Das Gericht wird am Freitag über den Hafen entscheiden.',
      'Das Gericht hat am Freitag über den Hafen entschieden.',
      'wird',
    ],
    ['de', 'Der Konzern will sein Werk schließen.', 'Der Konzern hat sein Werk geschlossen.', 'will'],
    ['fr', 'Le maire fermera le port en mai.', 'Le maire a fermé le port en mai.', 'fermera'],
    ['fr', 'Le maire va fermer le port en mai.', 'Le maire a fermé le port en mai.', 'va'],
    ['es', 'El tribunal decidirá el viernes.', 'El tribunal decidió el viernes.', 'decidirá'],
    ['es', 'El ministro va a renunciar en mayo.', 'El ministro renunció en mayo.', 'va'],
    ['it', 'Il sindaco chiuderà il porto a maggio.', 'Il sindaco ha chiuso il porto a maggio.', 'chiuderà'],
    ['pt', 'O prefeito vai fechar o porto em maio.', 'O prefeito fechou o porto em maio.', 'vai'],
    ['nl', 'De minister zal in mei aftreden.', 'De minister is in mei afgetreden.', 'zal'],
    ['sv', 'Kommunen ska stänga bron i maj.', 'Kommunen har stängt bron i maj.', 'ska'],
    ['pl', 'Most zostanie zamknięty w maju.', 'Most został zamknięty w maju.', 'zostanie'],
    ['ru', 'Мост будет закрыт в мае.', 'Мост был закрыт в мае.', 'будет'],
    ['uk', 'Міст буде закрито у травні.', 'Міст було закрито у травні.', 'буде'],
  ])('%s: %s, not: %s', (language, text, claim, word) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({
      kind: 'unsupported',
      problems: expect.arrayContaining([{ kind: 'hedge', claim: 'surer', word }]),
    });
  });

  test.each<Case>([
    ['en', 'The firm will close its plant in Eskby.', 'The firm is to close its plant in Eskby.'],
    ['en', 'The firm will close its plant in Eskby.', 'The firm is going to close its plant in Eskby.'],
    ['en', 'The mayor, who will resign in May, was fined.', 'The mayor was fined.'],
    ['en', 'The minister will resign after he was fined.', 'The minister was fined.'],
    ['de', 'Die Brücke wird am Dienstag gesperrt.', 'Die Brücke wurde am Dienstag gesperrt.'],
    ['fr', 'Le maire va fermer le port en mai.', 'Le maire fermera le port en mai.'],
    ['es', 'La primera ministra visita el puerto.', 'El primero que visita el puerto.'],
    ['pt', 'O prefeito vai fechar o porto em maio.', 'O prefeito fechará o porto em maio.'],
  ])('%s: still to come: %s, as: %s', (language, text, claim) => {
    const verdict = grounderFor({ text, language })(claim);
    expect(verdict.support).toBeGreaterThan(0.1);
  });
});

describe('a plan told as what will happen is not reported for that alone', () => {
  test.each<Case>([
    ['en', 'Acme plans to close its plant in Eskby.', 'Acme will close its plant in Eskby.'],
    ['en', 'Acme is due to close its plant in Eskby.', 'Acme will close its plant in Eskby.'],
    ['fr', 'Le maire prévoit de fermer le port en mai.', 'Le maire fermera le port en mai.'],
    ['es', 'El alcalde planea cerrar el puerto en mayo.', 'El alcalde cerrará el puerto en mayo.'],
  ])('%s: %s, as: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'supported' });
  });

  test('but beside another problem it is shown', () => {
    const verdict = grounderFor({ text: 'Acme plans to close its plant in May.', language: 'en' })(
      'Acme will close its plant in June.',
    );
    expect(verdict).toMatchObject({
      problems: expect.arrayContaining([{ kind: 'hedge', claim: 'surer', word: 'plans' }]),
    });
  });

  test.each<Case>([
    ['en', 'Acme wants to close its plant in Eskby.', 'Acme will close its plant in Eskby.'],
    ['en', 'Acme is expected to close its plant in Eskby.', 'Acme will close its plant in Eskby.'],
    ['en', 'Acme plans to close its plant in Eskby.', 'Acme closed its plant in Eskby.'],
  ])('%s: no plan: %s, not: %s', (language, text, claim) => {
    expect(grounderFor({ text, language })(claim)).toMatchObject({ kind: 'unsupported' });
  });
});
